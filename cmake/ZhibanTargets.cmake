# SPDX-License-Identifier: GPL-3.0-or-later
# How a target of this project is made: options, warnings, layer level.

add_library(zhiban_options INTERFACE)
target_compile_definitions(zhiban_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(zhiban_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(NOT MSVC)
  target_compile_options(zhiban_options INTERFACE -fstack-protector-strong)
  target_compile_definitions(zhiban_options INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
endif()
if(ZHIBAN_SANITIZE)
  target_compile_options(zhiban_options INTERFACE -fsanitize=${ZHIBAN_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(zhiban_options INTERFACE -fsanitize=${ZHIBAN_SANITIZE})
endif()

add_library(zhiban_warnings INTERFACE)
if(MSVC)
  target_compile_options(zhiban_warnings INTERFACE /W4 /utf-8)
else()
  target_compile_options(zhiban_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor)
endif()
option(ZHIBAN_WERROR "Warnings are errors" OFF)
if(ZHIBAN_WERROR)
  target_compile_options(zhiban_warnings INTERFACE $<IF:$<BOOL:${MSVC}>,/WX,-Werror>)
endif()

# zhiban_add_library(name LEVEL n [FOLDER dir] [DEPENDS targets...] [QT modules...] [LINK libs...] [NO_RECURSE])
#
# All *.h and *.cpp of the folder (and below, unless NO_RECURSE) become a static library. DEPENDS names
# libraries of this project; each must be of the same or a lower level: an upward link does not configure.
# QT and LINK name what the library uses from outside: what is not named cannot be included.
function(zhiban_add_library name)
  cmake_parse_arguments(ARG "NO_RECURSE" "LEVEL;FOLDER" "DEPENDS;QT;LINK;EXCLUDE" ${ARGN})
  set(folder "${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER}")
  if(ARG_NO_RECURSE)
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.h" "${folder}/*.cpp")
  else()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.h" "${folder}/*.cpp")
  endif()
  foreach(pattern IN LISTS ARG_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${pattern}")
  endforeach()
  set(compiled ${sources})
  list(FILTER compiled INCLUDE REGEX "\\.cpp$")
  if(NOT compiled)
    # Headers only: moc-free, so an interface library keeps the link graph honest.
    add_library(${name} INTERFACE)
    set(visibility INTERFACE)
  else()
    add_library(${name} STATIC ${sources})
    set(visibility PUBLIC)
    target_link_libraries(${name} PRIVATE zhiban_warnings)
  endif()
  set_property(TARGET ${name} PROPERTY ZHIBAN_LEVEL ${ARG_LEVEL})
  target_link_libraries(${name} ${visibility} zhiban_options)
  foreach(module IN LISTS ARG_QT)
    target_link_libraries(${name} ${visibility} Qt6::${module})
  endforeach()
  foreach(dependency IN LISTS ARG_DEPENDS)
    get_property(level TARGET ${dependency} PROPERTY ZHIBAN_LEVEL)
    if("${level}" STREQUAL "" OR level GREATER ARG_LEVEL)
      message(FATAL_ERROR "${name} (level ${ARG_LEVEL}) must not link ${dependency} (level ${level})")
    endif()
    target_link_libraries(${name} ${visibility} ${dependency})
  endforeach()
  target_link_libraries(${name} ${visibility} ${ARG_LINK})
endfunction()

# zhiban_add_test(name [FOLDER dir] [DEPENDS targets...] [GUI] [TIMEOUT s] [LABELS ...])
#
# All *_test.cpp of the folder make one program, run as one test. GUI tests get a QApplication on the
# offscreen platform, others a QCoreApplication.
function(zhiban_add_test name)
  cmake_parse_arguments(ARG "GUI" "FOLDER;TIMEOUT" "DEPENDS;LABELS;QT" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER}/*.cpp"
                                              "${CMAKE_CURRENT_SOURCE_DIR}/${ARG_FOLDER}/*.h")
  if(NOT sources)
    return()
  endif()
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE zhiban_warnings zhiban_test_support ${ARG_DEPENDS} GTest::gmock
                                        $<IF:$<BOOL:${ARG_GUI}>,zhiban_test_gui_main,zhiban_test_main>)
  foreach(module IN LISTS ARG_QT)
    target_link_libraries(${name} PRIVATE Qt6::${module})
  endforeach()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 180)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTWEBENGINE_DISABLE_SANDBOX=1;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
