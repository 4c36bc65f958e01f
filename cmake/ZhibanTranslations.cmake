# SPDX-License-Identifier: GPL-3.0-or-later
# Strings are English in the source. translations/zh_CN/<folder>.ts holds the Chinese of one folder, so
# that two people never edit one file; all of them become one zhiban_zh_CN.qm inside the program.
# `./dev translate` refreshes them with lupdate.
function(zhiban_add_translations target)
  if(NOT TARGET ${target})
    return()  # a test program whose folder has no tests yet
  endif()
  foreach(language IN ITEMS zh_CN en)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/${language}/*.ts")
    if(NOT sources)
      continue()
    endif()
    set(catalogue "${CMAKE_CURRENT_BINARY_DIR}/zhiban_${language}.qm")
    add_custom_command(OUTPUT "${catalogue}"
      COMMAND Qt6::lrelease -silent ${sources} -qm "${catalogue}"
      DEPENDS ${sources} VERBATIM)
    list(APPEND catalogues "${catalogue}")
  endforeach()
  qt_add_resources(${target} "${target}_translations" PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}"
                   FILES ${catalogues})
endfunction()
