// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/character_sounds.h"

#include <map>
#include <string>
#include <string_view>

namespace zhiban {

namespace {

// A syllable with its tone (5 is none, v is ü), then the characters read like that: all of GB 2312 by what ICU reads
// them as, and the further readings that today's usage has.
constexpr std::u16string_view Readings =
    u"a1阿锕 a2嗄 a5啊 ai1埃挨哎唉哀嗳锿 ai2皑癌捱 ai3蔼矮霭 ai4艾碍爱隘嗌嫒瑷暧砹 an1鞍氨安谙庵桉鹌 "
    u"an3俺埯揞铵 an4按暗岸胺案犴黯 ang1肮 ang2昂 ang4盎 ao1凹 ao2敖熬翱嗷廒遨獒聱螯鳌鏖 ao3袄拗媪 ao4傲奥懊澳坳"
    u"岙骜鏊 ba1芭捌扒叭笆八疤巴岜粑 ba2拔跋茇菝魃 ba3靶把钯 ba4耙坝霸罢爸灞鲅把 ba5吧 bai1掰擘 bai2白 "
    u"bai3柏百摆佰捭 bai4败拜稗呗 ban1斑班搬扳般颁瘢癍 ban3板版阪坂钣舨 ban4扮拌伴瓣半办绊 bang1邦帮梆浜 "
    u"bang3榜膀绑 bang4棒磅蚌镑傍谤蒡 bao1苞胞包褒勹孢煲龅剥炮 bao2薄雹 bao3保堡饱宝葆鸨褓 bao4抱报暴豹鲍爆趵瀑"
    u"刨 bei1杯碑悲卑陂鹎 bei3北 bei4辈背贝钡倍狈备惫焙被孛邶蓓悖碚褙鐾鞴 bei5呗臂 ben1奔贲锛 ben3苯本畚 "
    u"ben4笨坌 beng1崩绷嘣 beng2甭 beng4泵蹦迸甏 bi1逼 bi2鼻荸 bi3比鄙笔彼匕俾吡妣秕舭 bi4碧蓖蔽毕毙毖币庇痹闭敝"
    u"弊必壁臂避陛荜萆薜哔狴庳愎滗濞弼婢嬖璧畀铋裨筚箅篦襞跸髀辟秘泌 bian1鞭边编煸砭蝙笾鳊 bian3贬扁匾碥窆褊 "
    u"bian4便变卞辨辩辫遍弁苄忭汴缏 biao1标彪膘骠杓飑飙飚灬镖镳瘭髟 biao3表婊裱 biao4鳔 bie1鳖憋 bie2别蹩 "
    u"bie3瘪 bin1彬斌濒滨宾傧豳缤玢槟镔 bin4摈殡膑髌鬓 bing1兵冰冫槟 bing3柄丙秉饼炳禀邴摒屏 bing4病并 "
    u"bo1剥玻菠播拨钵波啵饽 bo2博勃搏铂箔伯帛舶脖膊渤驳亳礴钹鹁踣柏泊 bo3簸跛 bo4檗薄 bo5卜 bu1逋晡钸 bu2醭 "
    u"bu3捕哺补卟 bu4埠不布步簿部怖埔瓿钚 ca1擦嚓 ca3礤 cai1猜 cai2裁材才财 cai3睬踩采彩 cai4菜蔡 can1餐参骖 "
    u"can2蚕残惭 can3惨黪 can4灿掺孱璨粲 cang1苍舱仓沧伧 cang2藏 cao1操糙 cao2槽曹嘈漕螬艚 cao3草 cao5艹 "
    u"ce4厕策侧册测恻 cen2岑涔 ceng1噌 ceng2层曾 ceng4蹭 cha1插叉馇杈锸喳 cha2茬茶查碴搽察猹槎檫 cha3镲衩 "
    u"cha4岔差诧汊姹刹 chai1拆钗差 chai2柴豺侪 chai4瘥虿差 chan1搀觇 chan2蝉馋谗缠廛潺澶婵禅镡蟾躔单 chan3铲产阐"
    u"冁谄蒇骣 chan4颤忏羼 chang1昌猖伥菖阊娼鲳 chang2尝常偿肠苌徜嫦长 chang3场厂敞惝昶氅 chang4畅唱倡鬯怅 "
    u"chao1超抄钞怊焯剿绰 chao2朝嘲潮巢晁 chao3吵炒 chao4耖 che1车砗 che3扯尺 che4撤掣彻澈坼屮 chen1郴抻嗔琛 "
    u"chen2臣辰尘晨忱沉陈谌宸 chen3碜 chen4趁衬谶榇龀称 cheng1撑称柽瞠蛏铛 cheng2城橙成呈乘程惩澄诚承丞埕枨晟塍"
    u"铖裎酲盛 cheng3逞骋 cheng4秤 chi1吃痴哧嗤媸眵鸱蚩螭笞魑 chi2持池迟弛驰坻墀茌篪踟匙 chi3耻齿侈尺褫 "
    u"chi4赤翅斥炽傺叱啻彳饬敕瘛 chong1充冲茺忡憧舂艟 chong2虫崇重 chong3宠 chong4铳 chou1抽瘳 chou2酬畴踌稠愁筹"
    u"仇绸俦帱惆雠 chou3瞅丑 chou4臭 chu1初出樗 chu2橱厨躇锄雏滁除刍蜍蹰 chu3楚础储杵楮褚处 chu4矗搐触处畜亍怵憷"
    u"绌黜 chuai1揣搋 chuai4啜嘬膪踹 chuan1川穿巛氚 chuan2椽传船遄舡 chuan3喘舛 chuan4串钏 chuang1疮窗 chuang2幢"
    u"床 chuang3闯 chuang4创怆 chui1吹炊 chui2捶锤垂椎陲棰槌 chun1春椿蝽 chun2醇唇淳纯莼鹑 chun3蠢 chuo1戳踔 "
    u"chuo4绰辶辍龊 ci1疵呲差 ci2茨磁雌辞慈瓷词茈祠鹚糍 ci3此 ci4刺赐次伺 cong1聪葱囱匆苁骢璁枞 cong2从丛淙琮 "
    u"cou4凑辏腠 cu1粗 cu2徂殂 cu4醋簇促蔟猝酢蹙蹴 cuan1蹿汆撺镩 cuan2攒 cuan4篡窜爨 cui1摧崔催榱 cui3璀 "
    u"cui4脆瘁粹淬翠萃啐悴毳 cun1村皴 cun2存 cun3忖 cun4寸 cuo1磋撮搓蹉 cuo2嵯矬痤鹾 cuo3脞 cuo4措挫错厝锉 "
    u"da1搭耷嗒褡答 da2达答哒怛妲沓笪靼鞑 da3打 da4大 da5瘩 dai1呆呔 dai3歹傣逮 dai4戴带殆代贷袋待怠埭甙岱迨骀绐"
    u"玳黛大 dan1耽担丹单郸儋殚眈瘅聃箪 dan3掸胆赕疸 dan4旦氮但惮淡诞弹蛋萏啖澹石 dang1当铛裆 dang3挡党谠 "
    u"dang4荡档凼菪宕砀当 dao1刀刂叨忉氘 dao3捣蹈岛祷导倒 dao4倒到稻悼道盗焘纛 de2德得锝 de5的地 dei3得 "
    u"deng1蹬灯登噔簦 deng3等戥 deng4瞪凳邓嶝磴镫澄 di1堤低滴氐镝羝提 di2迪敌笛狄涤翟嫡籴荻嘀觌 di3抵底诋邸柢砥"
    u"骶 di4蒂第帝弟递缔谛娣棣碲睇地 dian1颠掂滇甸巅癫 dian3碘点典踮 dian4靛垫电佃店惦奠淀殿阽坫玷钿癜簟 "
    u"diao1碉叼雕凋刁貂鲷 diao4掉吊钓调铞铫 die1跌爹嗲 die2碟蝶迭谍叠垤堞揲喋牒瓞耋蹀鲽 ding1丁盯叮钉仃玎疔耵酊 "
    u"ding3顶鼎 ding4锭定订啶腚碇铤钉 diu1丢铥 dong1东冬咚岽氡鸫 dong3董懂 dong4动栋侗恫冻洞垌峒胨胴硐 "
    u"dou1兜都蔸篼 dou3抖陡蚪 dou4斗豆逗痘窦 du1督嘟 du2毒犊独读渎椟牍碡髑黩 du3堵睹赌笃 du4杜镀肚度渡妒芏蠹 "
    u"duan1端 duan3短 duan4锻段断缎椴煅簖 dui1堆 dui4兑队对怼憝碓镦 dun1墩吨蹲敦礅 dun3盹趸 dun4顿囤钝盾遁沌炖砘"
    u" duo1掇哆多咄裰 duo2夺铎踱 duo3垛躲朵哚缍 duo4跺舵剁惰堕柁 e1屙婀阿 e2蛾峨鹅俄额讹娥莪锇 e4恶厄扼遏鄂饿噩"
    u"谔垩苊萼呃愕阏轭腭锷鹗颚鳄 ei2诶 en1恩蒽 en4摁 er2而儿鸸鲕 er3耳尔饵洱迩珥铒 er4二贰佴 fa1发 fa2罚筏伐乏阀"
    u"垡砝 fa3法 fa4珐发 fan1藩帆番翻蕃幡 fan2樊矾钒繁凡烦蘩燔蹯 fan3反返 fan4范贩犯饭泛梵畈 fang1坊芳方匚邡枋钫"
    u" fang2肪房防妨鲂 fang3仿访纺彷舫 fang4放 fei1菲非啡飞妃绯扉蜚霏鲱 fei2肥淝腓 fei3匪诽悱榧斐篚翡 "
    u"fei4吠肺废沸费芾狒镄痱 fen1芬酚吩氛分纷 fen2坟焚汾棼鼢 fen3粉 fen4奋份忿愤粪偾瀵鲼分 feng1丰封枫蜂峰锋风疯"
    u"烽酆葑沣砜 feng2逢冯 feng3讽唪 feng4缝奉凤俸 fou3否缶 fu1夫敷肤孵呋稃麸趺跗 fu2佛扶拂辐幅氟符伏俘服浮涪福"
    u"袱弗匐凫郛芙苻茯莩菔幞怫艴孚绂绋桴祓砩黻罘蚨蜉蝠夫 fu3甫抚辅俯釜斧腑府腐拊呒滏黼 fu4赴副覆赋复傅付阜父腹负"
    u"富讣附妇缚咐阝驸赙馥蝮鲋鳆 ga1嘎呷旮咖夹 ga2噶尜钆轧 ga3尕 ga4尬 gai1该陔垓赅 gai3改 gai4概钙盖溉丐戤 "
    u"gan1甘杆柑竿肝坩苷尴泔矸疳酐 gan3赶感秆敢擀澉橄 gan4干赣淦绀旰 gang1冈刚钢缸肛纲杠罡扛 gang3岗港 "
    u"gang4戆筻 gao1篙皋高膏羔糕睾槔 gao3搞镐稿藁缟槁杲 gao4告诰郜锆 ge1哥歌搁戈鸽胳疙割咯仡圪纥袼 ge2革葛格阁隔"
    u"鬲塥嗝搿膈镉骼蛤 ge3哿舸合盖 ge4铬个各硌虼 gei3给 gen1根跟 gen2哏 gen3艮 gen4亘茛 geng1耕庚羹赓 "
    u"geng3埂耿梗哽绠鲠 geng4更 gong1工攻功恭龚供躬公宫弓肱蚣觥 gong3巩汞拱廾珙 gong4贡共 gou1钩勾沟佝缑篝鞲 "
    u"gou3苟狗岣枸笱 gou4垢构购够诟遘媾觏彀 gu1辜菇咕箍估沽孤姑菰呱轱鸪蛄酤觚伽 gu3鼓古蛊骨谷股嘏诂汩牯臌毂瞽罟"
    u"钴鹄鹘贾 gu4故顾固雇崮梏牿锢痼鲴 gua1刮瓜栝胍鸹聒呱 gua3剐寡 gua4挂褂卦诖 guai1乖掴 guai3拐 guai4怪 "
    u"guan1棺关官冠观倌鳏 guan3管馆莞 guan4罐惯灌贯掼涫盥鹳观冠 guang1光咣桄胱 guang3广犷 guang4逛 gui1瑰规圭硅"
    u"归龟闺傀妫皈鲑 gui3轨鬼诡癸匦庋宄晷簋 gui4桂柜跪贵刽炔刿桧鳜 gun3辊滚丨衮绲磙鲧 gun4棍 guo1锅郭埚呙崞蝈 "
    u"guo2国馘帼虢 guo3果裹猓椁蜾 guo4过 ha1哈铪蛤 ha2蛤 hai1咳嗨 hai2骸孩还 hai3海胲醢 hai4氦亥害骇 "
    u"han1酣憨顸蚶鼾 han2邯韩含涵寒函邗晗焓 han3喊罕阚 han4翰撼捍旱憾悍焊汗汉菡撖瀚颔 hang1夯 hang2杭航绗珩颃行"
    u"吭 hang4沆 hao1蒿薅嚆 hao2壕嚎豪毫貉嗥濠蚝 hao3郝好 hao4耗号浩灏昊皓颢镐好 he1呵喝诃嗬 he2荷菏核禾和何合盒"
    u"阂河涸劾阖曷盍颌蚵翮 he4赫褐鹤贺壑和吓 hei1嘿黑 hen2痕 hen3很狠 hen4恨 heng1哼亨 heng2横衡恒蘅桁行 "
    u"hong1轰哄烘訇薨 hong2虹鸿洪宏弘红黉荭蕻闳泓 hong4讧哄 hou2喉侯猴瘊篌糇骺 hou3吼 hou4厚候后堠後逅鲎 "
    u"hu1呼乎忽唿惚滹轷烀虍 hu2瑚壶葫胡蝴狐糊湖弧囫猢槲觳煳鹕醐斛鹄 hu3虎唬浒琥 hu4护互沪户冱岵怙戽扈祜瓠鹱笏 "
    u"hua1花哗 hua2华猾滑骅铧划 hua4画划化话桦 huai2槐徊怀淮踝 huai4坏 huan1欢獾 huan2环桓郇萑圜洹寰缳锾鬟还 "
    u"huan3缓 huan4换患唤痪豢焕涣宦幻奂擐浣漶逭鲩 huang1荒慌肓 huang2黄磺蝗簧皇凰惶煌隍徨湟潢遑璜癀蟥篁鳇 "
    u"huang3晃幌恍谎 hui1灰挥辉徽恢诙咴隳珲晖虺麾 hui2蛔回茴洄 hui3毁悔 hui4慧卉惠晦贿秽会烩汇讳诲绘荟蕙哕喙浍彗"
    u"缋恚蟪 hun1荤昏婚阍 hun2魂浑馄 hun4混诨溷 huo1豁劐攉锪耠 huo2活和 huo3伙火夥钬 huo4获或惑霍货祸藿嚯砉镬蠖"
    u"和 ji1击圾基机畸稽积箕肌饥迹激讥鸡姬绩缉丌乩剞墼芨叽咭唧屐畿玑赍犄齑矶羁嵇笄跻奇 ji2吉极棘辑籍集及急疾汲即"
    u"嫉级脊藉亟佶诘蒺蕺岌楫殛戢瘠笈革 ji3挤几己掎嵴戟虮麂给 ji4蓟技冀季伎祭剂悸济寄寂计记既忌际妓继纪偈芰荠哜洎"
    u"彐骥觊稷暨跽霁鲚鲫髻系 jia1嘉枷夹佳家加茄伽葭浃迦珈镓痂笳袈跏挟 jia2荚颊郏戛恝铗蛱 jia3贾甲钾假岬胛瘕 "
    u"jia4稼价架驾嫁 jian1歼监坚尖笺间煎兼肩艰奸缄菅蒹搛湔缣戋犍鹣鲣鞯 jian3茧检柬碱硷拣捡简俭剪减谫囝蹇謇枧戬睑"
    u"锏裥笕翦趼 jian4荐鉴践贱见键箭件健舰剑饯渐溅涧建僭谏楗牮毽腱踺间监槛 jiang1僵姜将浆江疆茳缰礓豇 jiang3蒋桨"
    u"奖讲耩 jiang4匠酱降洚绛犟糨将强 jiao1蕉椒礁焦胶交郊浇骄娇僬艽茭姣鹪蛟跤鲛教 jiao2嚼 jiao3搅铰矫侥脚狡角饺"
    u"缴绞剿佼挢徼湫敫皎 jiao4教酵轿较叫窖噍峤醮觉校 jie1揭接皆秸街阶喈嗟疖结 jie2截劫节杰捷睫竭洁结讦卩拮婕孑桀"
    u"碣颉羯鲒 jie3解姐 jie4戒芥界借介疥诫届蚧骱 jin1巾筋斤金今津襟钅衿矜 jin3紧锦仅谨尽卺堇馑廑瑾槿 "
    u"jin4进靳晋禁近烬浸劲荩噤妗缙赆觐尽 jing1荆兢茎睛晶鲸京惊精粳经菁泾腈旌 jing3井警景颈刭儆阱憬肼 jing4静境敬"
    u"镜径痉靖竟竞净獍迳弪婧胫靓 jiong1冂扃 jiong3炯窘迥炅 jiu1揪究纠啾阄鸠赳鬏 jiu3玖韭久灸九酒 jiu4厩救旧臼舅"
    u"咎就疚僦柩桕鹫 ju1鞠拘狙疽居驹苴菹掬琚椐锔裾趄雎鞫车 ju2桔菊局橘 ju3咀矩举沮莒榘榉踽龃 ju4聚拒据巨具距踞锯"
    u"俱句惧炬剧倨讵苣遽屦犋飓钜窭醵 juan1捐鹃娟涓蠲镌圈 juan3卷锩 juan4倦眷绢鄄狷桊隽圈 jue1撅噘 jue2嚼攫抉掘倔"
    u"爵觉决诀绝厥劂谲矍蕨噱崛獗孓珏桷橛爝镢蹶觖角 jun1均菌钧军君皲麇龟 jun4峻俊竣浚郡骏捃菌隽 ka1喀咖咔 "
    u"ka3卡佧胩 kai1开揩锎 kai3楷凯慨剀垲蒈恺铠锴 kai4忾 kan1刊堪勘戡龛看 kan3槛坎砍侃莰 kan4看瞰 kang1康慷糠闶 "
    u"kang2扛 kang4抗亢炕伉钪 kao1尻 kao3考拷烤栲 kao4靠犒铐 ke1苛柯棵磕颗科嗑珂轲瞌钶稞疴窠颏蝌髁 ke2壳咳 "
    u"ke3坷可渴岢 ke4克刻客课恪溘骒缂氪锞 ken3肯啃垦恳龈 ken4裉 keng1坑吭铿 kong1空倥崆箜 kong3恐孔 kong4控空 "
    u"kou1抠芤眍 kou3口 kou4扣寇蔻叩筘 ku1枯哭窟刳堀骷 ku3苦 ku4酷库裤喾绔 kua1夸 kua3垮侉 kua4挎跨胯 kuai3蒯 "
    u"kuai4块筷侩快郐哙狯脍会 kuan1宽髋 kuan3款 kuang1匡筐框诓哐 kuang2狂诳 kuang3夼 kuang4矿眶旷况邝圹纩贶 "
    u"kui1亏盔岿窥悝 kui2葵奎魁馗夔隗揆喹逵暌睽蝰 kui3跬 kui4馈愧溃匮蒉喟愦聩篑 kun1坤昆琨锟醌鲲髡 kun3捆悃阃 "
    u"kun4困 kuo4括扩廓阔蛞 la1垃拉邋啦 la2剌旯砬 la3喇 la4蜡腊辣瘌落 la5啦 lai2莱来崃徕涞铼 lai4赖濑赉睐癞籁 "
    u"lan2蓝婪栏拦篮阑兰澜谰岚斓镧褴 lan3揽览懒缆漤榄罱 lan4烂滥 lang1啷 lang2琅榔狼廊郎阆锒稂螂 lang3朗 "
    u"lang4浪莨蒗 lao1捞 lao2劳牢唠崂铹痨醪 lao3老佬姥潦栳铑 lao4酪烙涝耢络 le1肋 le4乐仂叻泐鳓 le5了 lei1勒 "
    u"lei2雷镭擂羸嫘缧檑 lei3蕾磊儡垒诔耒 lei4累类泪酹 lei5嘞 leng2棱楞塄 leng3冷 leng4愣 li1哩 li2厘梨犁黎篱狸"
    u"离漓璃蓠藜喱嫠骊缡罹鹂蜊蠡鲡黧 li3理李里鲤礼俚澧逦娌锂醴鳢 li4莉荔吏栗丽厉励砾历利傈例俐痢立粒沥隶力俪郦坜"
    u"苈莅呖唳猁溧枥栎轹戾砺詈疠疬蛎笠篥粝跞雳 lia3俩 lian2联莲连镰廉怜涟帘奁濂臁裢蠊鲢 lian3敛脸蔹琏裣 "
    u"lian4链恋炼练潋楝殓 liang2粮凉梁粱良墚椋踉 liang3两魉 liang4辆量晾亮谅 liao1撩 liao2聊僚疗燎寥辽嘹獠寮缭鹩"
    u"潦 liao3蓼钌了 liao4撂镣廖料尥 lie3咧 lie4列裂烈劣猎冽埒捩洌趔躐鬣 lin1拎 lin2琳林磷霖临邻鳞淋啉嶙遴辚瞵粼"
    u"麟拎 lin3凛廪懔檩 lin4赁吝蔺膦躏 ling1拎 ling2玲菱零龄铃伶羚凌灵陵酃苓囹泠绫柃棂瓴聆蛉翎鲮 ling3岭领 "
    u"ling4另令呤 liu1溜熘 liu2琉榴硫馏留刘瘤流浏遛骝旒镏鎏 liu3柳绺锍 liu4六鹨陆碌 long2龙聋咙笼窿隆茏泷珑栊胧"
    u"砻癃 long3垄拢陇垅 long4弄 lou2楼娄偻蒌喽耧蝼髅 lou3搂篓嵝 lou4漏陋镂瘘露 lu1撸噜 lu2芦卢颅庐炉垆泸栌轳胪"
    u"鸬舻鲈 lu3掳卤虏鲁橹镥 lu4麓碌露路赂鹿潞禄录陆戮渌漉逯璐辂辘鹭簏六绿 lu5氇 luan2峦挛孪滦脔娈栾鸾銮 "
    u"luan3卵 luan4乱 lun1抡 lun2轮伦仑沦纶囵 lun4论 luo1罗捋 luo2萝螺逻锣箩骡猡椤脶镙 luo3裸倮蠃瘰 luo4落洛骆络"
    u"荦摞泺漯珞雒烙 lv2驴闾榈 lv3吕铝侣旅履屡缕捋膂稆褛 lv4虑氯律率滤绿 lve4掠略锊 ma1妈嬷抹 ma2麻蟆 "
    u"ma3玛码蚂马 ma4骂唛犸杩 ma5嘛吗 mai2埋霾 mai3买荬 mai4麦卖迈脉劢 man1颟 man2瞒馒蛮谩蹒鳗鞔埋 man3满螨 "
    u"man4蔓曼慢漫墁幔缦熳镘 mang2芒茫盲氓忙邙硭 mang3莽漭蟒 mao1猫 mao2茅锚毛矛茆牦旄蝥蟊髦 mao3铆卯峁泖昴 "
    u"mao4茂冒帽貌贸袤瑁耄懋瞀 me5么 mei2玫枚梅酶霉煤没眉媒莓嵋猸湄楣镅鹛 mei3镁每美浼 mei4昧寐妹媚袂魅 "
    u"men2门扪钔 men4闷焖懑 men5们 meng2萌蒙檬盟甍瞢朦礞虻艨 meng3锰猛勐懵蜢蠓艋 meng4梦孟 mi1眯咪 mi2醚靡糜迷谜"
    u"弥蘼猕祢縻麋 mi3米芈弭脒敉 mi4秘觅泌蜜密幂冖谧嘧汨宓糸 mian2棉眠绵宀 mian3冕免勉娩缅沔渑湎腼眄黾 mian4面 "
    u"miao1喵 miao2苗描瞄鹋 miao3藐秒渺邈缈杪淼眇 miao4庙妙缪 mie1乜咩 mie4蔑灭蠛篾 min2民苠岷缗珉 min3抿皿敏悯"
    u"闽闵泯愍鳘 ming2明螟鸣铭名冥茗溟暝瞑 ming3酩 ming4命 miu4谬 mo1摸 mo2摹蘑模膜磨摩魔谟馍嫫麽 mo3抹 "
    u"mo4末莫墨默沫漠寞陌茉蓦殁镆秣瘼耱貊貘没脉抹 mou1哞 mou2谋牟侔缪眸蛑鍪 mou3某 mu2毪模 mu3拇牡亩姆母坶姥 "
    u"mu4墓暮幕募慕木目睦牧穆仫苜沐钼 n2嗯 na2拿镎 na3哪 na4呐钠那娜纳捺肭衲 nai3氖乃奶艿 nai4耐奈鼐萘柰 nan1囡 "
    u"nan2南男难喃楠 nan3腩蝻赧 nan4难 nang1囔 nang2囊馕 nang3攮曩 nao1孬 nao2挠呶猱硇铙蛲 nao3脑恼垴瑙 "
    u"nao4闹淖 ne4讷疒呐 ne5呢哪 nei3馁哪 nei4内那 nen4嫩恁 neng2能 ni1妮 ni2霓倪泥尼坭猊怩铌鲵呢 ni3拟你旎 "
    u"ni4匿腻逆溺伲昵睨 nian1蔫拈 nian2年黏鲇鲶粘 nian3碾撵捻辗辇 nian4念廿埝 niang2娘 niang4酿 niao3鸟茑嬲袅 "
    u"niao4尿脲溺 nie1捏 nie4聂孽啮镊镍涅陧蘖嗫颞臬蹑 nin2您 ning2柠狞凝宁拧咛甯聍 ning4泞佞宁 niu1妞 niu2牛 "
    u"niu3扭钮纽狃忸 niu4拗 nong2脓浓农侬哝 nong4弄 nou4耨 nu2奴孥驽 nu3努弩胬 nu4怒 nuan3暖 nuo2挪傩娜 "
    u"nuo4懦糯诺搦喏锘 nv3女钕 nv4恧衄女 nve4虐疟 o1喔噢 o2哦 ou1欧鸥殴沤讴瓯区 ou3藕呕偶耦 ou4怄 pa1啪趴葩 "
    u"pa2爬琶杷筢扒耙 pa4帕怕 pai1拍 pai2排牌徘俳 pai4湃派蒎哌 pan1攀潘番 pan2盘磐爿蟠 pan4盼畔判叛拚泮袢襻 "
    u"pang1乓滂 pang2庞旁逄螃膀 pang3耪 pang4胖 pao1抛脬 pao2咆刨袍匏狍庖 pao3跑 pao4炮泡疱 pei1呸胚醅 "
    u"pei2培裴赔陪锫 pei4配佩沛辔帔旆霈 pen1喷 pen2盆湓 peng1砰抨烹澎嘭怦 peng2彭蓬棚硼篷膨朋鹏堋蟛 peng3捧 "
    u"peng4碰 pi1坯砒霹批披劈丕邳噼纰铍 pi2琵毗啤脾疲皮陴郫埤鼙芘枇罴蚍蜱貔裨 pi3匹痞仳圮擗庀癖疋否 "
    u"pi4辟僻屁譬淠媲甓睥 pian1篇偏犏翩扁 pian2谝骈胼蹁便 pian4片骗 piao1飘剽缥螵 piao2瓢嫖朴 piao3殍瞟 "
    u"piao4漂票嘌 pie1撇瞥氕 pie3丿苤 pin1拼姘 pin2频贫嫔颦 pin3品榀 pin4聘牝 ping1乒俜娉 ping2坪苹萍平凭瓶评屏"
    u"枰鲆 po1泊坡泼钋 po2婆鄱皤 po3颇叵钷笸 po4破魄迫粕珀 pou1剖 pou2裒掊 pu1扑仆噗攴攵铺 pu2脯莆葡菩蒲匍濮璞镤"
    u" pu3朴圃普浦谱溥氆镨蹼 pu4铺曝瀑堡 qi1期欺栖戚妻七凄漆柒沏萋嘁桤槭蹊缉 qi2其棋奇歧畦崎脐齐旗祈祁骑亓俟圻芪"
    u"萁蕲岐淇骐琪琦耆祺颀蛴蜞綦鳍麒 qi3起岂乞企启芑屺绮杞綮 qi4契砌器气迄弃汽泣讫葺汔憩碛亟切 qia1掐葜袷 "
    u"qia3卡 qia4恰洽髂 qian1牵扦钎铅千迁签仟谦佥阡芊岍悭骞搴褰愆 qian2乾黔钱钳前潜掮钤虔箝荨 qian3遣浅谴凵缱肷 "
    u"qian4堑嵌欠歉倩芡茜慊椠纤 qiang1枪呛腔羌戕戗锖锵镪蜣跄 qiang2墙蔷强丬嫱樯 qiang3抢襁羟强 qiang4炝 "
    u"qiao1橇锹敲悄劁缲硗跷 qiao2桥瞧乔侨谯荞憔樵鞒 qiao3巧愀雀 qiao4鞘撬翘峭俏窍诮壳 qie1切 qie2伽茄 qie3且 "
    u"qie4切怯窃郄惬妾挈锲箧 qin1钦侵亲衾 qin2秦琴勤芹擒禽芩嗪噙溱檎螓 qin3寝锓 qin4沁揿吣 qing1青轻氢倾卿清圊蜻"
    u"鲭 qing2擎晴氰情檠黥 qing3顷请苘 qing4庆磬罄箐謦亲 qiong1芎 qiong2琼穷邛茕穹蛩筇跫銎 qiu1秋丘邱楸蚯鳅龟 "
    u"qiu2球求囚酋泅俅巯犰逑遒赇虬蝤裘鼽仇 qiu3糗 qu1趋区蛆曲躯屈驱诎岖祛蛐麴黢 qu2渠劬蕖蘧衢璩氍朐磲鸲癯蠼瞿 "
    u"qu3取娶龋 qu4趣去阒觑 quan1圈悛 quan2颧权醛泉全痊拳诠荃辁铨蜷筌鬈 quan3犬犭绻畎 quan4券劝 que1缺阙 que2瘸 "
    u"que4却鹊榷确雀阕悫 qun1逡 qun2裙群 ran2然燃蚺髯 ran3冉染苒 rang2瓤禳穰 rang3壤攘嚷 rang4让 rao2饶荛娆桡 "
    u"rao3扰 rao4绕 re3惹 re4热 ren2壬仁人亻 ren3忍荏稔 ren4韧任认刃妊纫仞葚饪轫衽 reng1扔 reng2仍 ri4日 "
    u"rong1茸 rong2戎蓉荣融熔溶容绒嵘狨榕肜蝾 rong3冗 rou2揉柔糅蹂鞣 rou4肉 ru2茹蠕儒孺如薷嚅濡铷襦颥 "
    u"ru3辱乳汝女 ru4入褥蓐洳溽缛 ruan3软阮朊 rui2蕤 rui3蕊 rui4瑞锐芮枘睿蚋 run4闰润 ruo4若弱偌箬 sa1撒仨挲 "
    u"sa3洒 sa4萨卅脎飒 sai1腮鳃塞噻思 sai4赛塞 san1三叁毵 san3伞馓糁 san4散 sang1桑 sang3嗓搡磉颡 sang4丧 "
    u"sao1搔骚缫臊鳋 sao3扫嫂 sao4埽瘙扫 se4瑟色涩啬铯穑塞 sen1森 seng1僧 sha1莎砂杀刹沙纱煞铩痧裟鲨杉 sha3傻 "
    u"sha4啥厦唼歃霎 shai1筛酾 shai3色 shai4晒 shan1珊苫杉山删煽衫埏芟彡潸姗膻钐舢跚 shan3闪陕 shan4擅赡膳善汕扇"
    u"缮剡讪鄯嬗骟疝蟮鳝单禅 shang1墒伤商殇熵觞 shang3赏晌垧 shang4上尚绱 shang5裳 shao1梢捎稍烧蛸筲艄 "
    u"shao2芍勺韶苕 shao3少 shao4哨邵绍劭潲少 she1奢赊猞畲 she2蛇舌佘折 she3舍 she4赦摄射慑涉社设厍滠歙麝 "
    u"shei2谁 shen1砷申呻伸身深娠绅诜莘参 shen2神甚什 shen3沈审婶谂哂渖矧 shen4肾慎渗椹胂蜃 sheng1声生甥牲升笙 "
    u"sheng2绳 sheng3省眚 sheng4盛剩胜圣嵊乘 shi1师失狮施湿诗尸虱蓍鲺 shi2十石拾时食蚀实识埘莳饣炻鲥什 "
    u"shi3史矢使屎驶始豕 shi4式示士世柿事拭誓逝势是嗜噬适仕侍释饰氏市恃室视试似谥弑轼贳礻铈螫舐筮豉 shi5匙 "
    u"shou1收 shou2熟 shou3手首守艏 shou4寿授售受瘦兽狩绶 shou5扌 shu1蔬枢梳殊抒输叔舒淑疏书倏菽摅姝纾毹殳 "
    u"shu2赎孰熟塾秫 shu3薯暑曙署蜀黍鼠属 shu4术述树束戍竖墅庶数漱恕沭澍腧 shua1刷唰 shua3耍 shuai1摔衰 "
    u"shuai3甩 shuai4帅蟀率 shuan1栓拴闩 shuan4涮 shuang1霜双孀 shuang3爽 shui2谁 shui3水 shui4睡税 shui5氵 "
    u"shun3吮 shun4瞬顺舜 shuo1说 shuo4硕朔烁蒴搠妁槊铄数 si1斯撕嘶思私司丝厮厶咝澌纟缌锶鸶蛳 si3死 "
    u"si4肆寺嗣四饲巳兕汜泗姒驷祀耜笥伺 song1松凇菘崧嵩忪淞 song3耸怂悚竦 song4颂送宋讼诵 sou1搜艘嗖馊溲飕锼螋 "
    u"sou3擞叟薮嗾瞍 sou4嗽 su1苏酥稣 su2俗 su4素速粟僳塑溯宿诉肃夙谡蔌嗉愫涑簌觫 suan1酸狻 suan4蒜算 "
    u"sui1虽荽濉眭睢尿 sui2隋随绥 sui3髓 sui4碎岁穗遂隧祟谇邃燧 sun1孙荪狲飧 sun3损笋榫隼 suo1蓑梭唆缩嗍娑桫睃羧"
    u"莎 suo3琐索锁所唢 suo5嗦 ta1塌他它她溻铊趿 ta3塔獭鳎 ta4挞蹋踏拓闼遢榻沓 tai1胎 tai2苔抬台邰薹炱跆鲐 "
    u"tai4泰酞太态汰肽钛 tan1坍摊贪瘫滩 tan2坛檀痰潭谭谈郯昙锬覃弹 tan3坦毯袒忐钽 tan4碳探叹炭 tang1汤铴镗耥羰 "
    u"tang2塘搪堂棠膛唐糖饧溏瑭樘螗螳醣 tang3倘躺淌傥帑 tang4趟烫 tao1掏涛滔绦韬饕叨 tao2萄桃逃淘陶鼗啕洮 "
    u"tao3讨 tao4套 te4特忒忑慝铽 teng2藤腾疼誊滕 ti1梯剔踢锑体 ti2提题蹄啼荑绨缇鹈醍 ti3体 ti4替嚏惕涕剃屉倜悌"
    u"逖裼体 tian1天添 tian2填田甜恬阗畋 tian3舔腆忝殄 tian4掭 tiao1挑佻祧 tiao2条迢蜩笤龆鲦髫调 tiao3窕 "
    u"tiao4眺跳粜 tie1贴帖萜 tie3铁 tie4餮 ting1厅听烃汀町 ting2廷停亭庭莛葶婷蜓霆 ting3挺艇梃 tong1通嗵 "
    u"tong2桐酮瞳同铜彤童佟僮仝茼潼砼 tong3桶捅筒统 tong4痛恸同 tou1偷 tou2投头亠骰 tou3钭 tou4透 tu1凸秃突 "
    u"tu2图徒途涂屠荼菟酴 tu3土吐钍 tu4兔堍 tuan1湍 tuan2团抟 tuan3疃 tuan4彖 tui1推 tui2颓 tui3腿 tui4蜕褪退煺 "
    u"tun1吞暾 tun2屯臀饨豚 tun3氽 tun4褪 tuo1拖托脱乇 tuo2鸵陀驮驼佗坨沲沱橐砣酡跎鼍 tuo3椭妥庹 tuo4唾柝箨拓 "
    u"wa1挖蛙洼娲 wa2娃 wa3瓦佤 wa4袜腽 wa5哇 wai1歪 wai3崴 wai4外 wan1豌弯湾剜蜿 wan2玩顽丸烷完芄纨 "
    u"wan3碗挽晚皖惋宛婉菀绾琬脘畹莞 wan4万腕 wang1汪 wang2王亡 wang3枉网往罔惘辋魍 wang4旺望忘妄 wei1威巍微危萎"
    u"偎隈葳薇逶煨委 wei2韦违桅围唯惟潍维圩囗帏帷嵬闱沩涠 wei3苇委伟伪尾纬诿猥洧娓玮韪炜痿艉鲔 wei4为未蔚味畏胃"
    u"喂魏位渭谓尉慰卫猬軎遗 wen1瘟温 wen2蚊文闻纹阌玟雯 wen3吻稳紊刎 wen4问汶璺 weng1嗡翁 weng3蓊 weng4瓮蕹 "
    u"wo1挝蜗涡窝倭莴 wo3我 wo4斡卧握沃幄渥肟硪龌 wu1巫呜钨乌污诬屋邬圬 wu2无芜梧吾吴毋唔浯蜈鼯 wu3武五捂午舞伍"
    u"侮仵庑怃忤妩牾鹉 wu4坞戊雾晤物勿务悟误兀阢芴寤迕婺骛杌焐鹜痦鋈恶 xi1昔熙析西硒晰嘻吸锡牺稀息希悉膝夕惜熄烯"
    u"溪汐犀僖兮郗菥奚唏浠淅嬉樨曦欷熹皙穸蜥螅蟋舾羲粞翕醯鼷茜 xi2檄袭席习媳隰觋 xi3喜铣洗葸蓰徙屣玺禧 "
    u"xi4矽系隙戏细饩阋禊舄 xia1瞎虾 xia2匣霞辖暇峡侠狭狎遐瑕柙硖黠 xia4下夏吓罅厦唬 xian1掀锨先仙鲜纤莶暹氙祆籼"
    u"酰跹 xian2咸贤衔舷闲涎弦嫌娴鹇痫 xian3显险冼藓猃燹蚬筅跣 xian4现献县腺馅羡宪陷限线苋岘霰见 xiang1相厢镶香"
    u"箱襄湘乡芗葙骧缃 xiang2翔祥详庠降 xiang3想响享饷鲞飨 xiang4项巷橡像向象蟓相 xiao1萧硝霄哮嚣销消宵哓潇逍骁"
    u"绡枭枵箫魈 xiao2淆崤 xiao3晓小筱 xiao4孝校肖啸笑效 xie1楔些歇蝎 xie2鞋协挟携邪斜胁谐偕勰撷缬 xie3写血 "
    u"xie4械卸蟹懈泄泻谢屑亵燮薤獬廨渫瀣邂绁榭榍躞解 xin1薪芯锌欣辛新忻心馨昕歆鑫莘 xin4信衅囟 xin5忄 "
    u"xing1星腥猩惺兴 xing2刑型形邢行陉荥硎 xing3醒擤省 xing4兴幸杏性姓荇悻 xiong1兄凶胸匈汹 xiong2雄熊 "
    u"xiu1休修羞咻馐庥鸺貅髹 xiu3朽宿 xiu4嗅锈秀袖绣岫溴宿臭 xu1墟戌需虚嘘须吁顼盱胥圩 xu2徐 xu3许诩栩糈醑 "
    u"xu4蓄酗叙旭序恤絮婿绪续勖洫溆煦畜 xu5蓿 xuan1轩喧宣儇谖萱揎暄煊 xuan2悬旋玄漩璇痃 xuan3选癣 xuan4眩绚泫渲"
    u"楦炫碹铉镟 xue1削靴薛 xue2学穴泶踅 xue3雪鳕 xue4血谑 xun1勋熏埙薰獯曛窨醺 xun2循旬询寻驯巡荀荨峋恂洵浔鲟 "
    u"xun4殉汛训讯逊迅巽蕈徇浚 ya1压押鸦鸭丫垭吖桠 ya2芽牙蚜崖衙涯伢岈琊睚 ya3雅哑痖 ya4亚讶轧揠迓娅氩砑 ya5呀 "
    u"yan1焉阉烟淹鄢菸崦恹湮嫣胭腌咽殷 yan2盐严研蜒岩延言颜阎炎沿讠芫闫妍檐筵铅 yan3奄掩眼衍演厣俨偃兖郾琰罨魇鼹"
    u" yan4咽艳堰燕厌砚雁唁彦焰宴谚验赝谳滟晏焱酽餍 yang1殃央鸯秧泱鞅 yang2杨扬佯疡羊洋阳徉炀烊蛘 yang3氧仰痒养 "
    u"yang4样漾怏恙 yao1邀腰妖夭吆幺要 yao2瑶摇尧遥窑谣姚爻徭珧轺肴繇鳐 yao3咬舀崾杳窈 yao4药要耀钥曜鹞疟 "
    u"ye1椰噎掖 ye2耶爷揶铘 ye3野冶也 ye4页业叶曳腋夜液靥谒邺晔烨咽 yi1一壹医揖铱依伊衣咿噫猗漪欹衤黟 "
    u"yi2颐夷遗移仪胰疑沂宜姨彝诒圯咦嶷饴怡迤贻眙痍 yi3椅蚁倚已乙矣以苡旖钇舣酏 yi4艺抑易邑屹亿役臆逸肄疫亦裔意"
    u"毅忆义益溢诣议谊译异翼翌绎刈劓佚佾埸懿薏弈奕挹弋呓峄怿悒驿缢殪轶熠镒镱瘗癔翊蜴羿翳 yin1茵荫因殷音阴姻堙喑"
    u"洇氤铟 yin2吟银淫寅鄞垠狺夤霪龈 yin3饮尹引隐廴吲瘾蚓 yin4印胤茚殷 ying1英樱婴鹰应缨莺撄嘤膺瑛璎鹦罂 "
    u"ying2莹萤营荧蝇迎赢盈嬴茔萦蓥滢潆瀛楹 ying3影颖郢瘿颍 ying4硬映媵应 yo1哟唷 yong1拥佣臃痈庸雍壅墉慵邕镛鳙"
    u"饔 yong2喁 yong3踊蛹咏泳涌永恿勇俑甬 yong4用 you1幽优悠忧攸呦 you2尤由邮铀犹油游莜莸尢猷疣蚰蝣鱿 "
    u"you3酉有友卣莠牖铕黝 you4右佑釉诱又幼侑囿宥柚蚴鼬 yu1迂淤纡瘀 yu2于盂榆虞愚舆余俞逾鱼愉渝渔隅娱禺谀萸揄嵛"
    u"狳馀妤瑜觎腴欤於窬蝓竽臾舁雩予 yu3予雨与屿禹宇语羽伛俣圄圉庾瘐窳龉 yu4玉域芋郁遇喻峪御愈欲狱育誉浴寓裕预豫"
    u"驭毓谕蓣饫阈鬻妪昱煜燠肀聿钰鹆鹬蜮谷吁粥 yuan1鸳渊冤眢鸢箢 yuan2元垣袁原援辕园员圆猿源缘塬沅橼爰螈鼋 "
    u"yuan3远 yuan4苑愿怨院垸掾媛瑗 yue1曰约 yue4越跃岳粤月悦阅龠瀹樾刖钺乐 yun1晕氲 yun2耘云郧匀芸纭昀筠 "
    u"yun3陨允狁殒 yun4运蕴酝韵孕郓恽愠韫熨 za1匝拶咂扎 za2砸杂 za3咋 zai1栽哉灾甾 zai3宰崽载 zai4载再在 "
    u"zan1簪糌 zan2咱 zan3攒昝趱 zan4暂赞瓒錾 zang1赃臧脏 zang3驵 zang4脏葬奘藏 zao1遭糟 zao2凿 zao3藻枣早澡蚤 "
    u"zao4躁噪造皂灶燥唣 ze2责择则泽赜啧帻迮笮箦舴 ze4仄昃 zei2贼 zen3怎 zen4谮 zeng1增憎缯罾曾 zeng4赠甑锃 "
    u"zha1扎喳渣揸吒哳楂齄查 zha2札铡闸轧 zha3眨砟 zha4栅榨乍炸诈柞咤痄蚱 zhai1摘斋 zhai2宅择翟 zhai3窄 "
    u"zhai4债寨砦瘵 zhan1瞻毡詹粘沾谵旃 zhan3盏斩崭展搌辗 zhan4蘸栈占战站湛绽颤 zhang1樟章彰漳张鄣獐嫜璋蟑 "
    u"zhang3长掌涨仉 zhang4杖丈帐账仗胀瘴障幛嶂涨 zhao1招昭啁钊着朝嘲 zhao2着 zhao3找沼爪 zhao4赵照罩兆肇召诏棹"
    u"笊 zhe1遮蜇折 zhe2折哲蛰辙谪摺辄磔 zhe3者锗褶赭 zhe4蔗这浙柘鹧 zhe5著着 zhei4这 zhen1珍斟真甄砧臻贞针侦蓁"
    u"浈桢榛胗祯箴 zhen3枕疹诊缜轸畛稹 zhen4震振镇阵圳赈朕鸩 zheng1蒸挣睁征狰争怔诤峥钲铮筝正 zheng3整拯 "
    u"zheng4正政帧症郑证 zhi1芝枝支吱蜘知肢脂汁之织卮栀胝祗只 zhi2职直植殖执值侄埴摭絷跖踯 zhi3址指止趾只旨纸芷"
    u"徵夂咫枳轵祉黹酯 zhi4志挚掷至致置帜峙制智秩稚质炙痔滞治窒陟郅帙忮彘骘栉桎轾贽膣雉鸷痣蛭踬豸觯识 zhong1中盅"
    u"忠钟衷终锺螽舯 zhong3种肿冢踵 zhong4重仲众中种 zhou1舟周州洲诌粥 zhou2轴妯 zhou3肘帚 zhou4咒皱宙昼骤荮纣绉"
    u"胄籀酎轴帚 zhu1珠株蛛朱猪诸诛侏邾茱洙潴槠橥铢 zhu2逐竹烛瘃竺舳躅术 zhu3煮拄瞩嘱主丶渚麈属 zhu4柱助蛀贮铸筑"
    u"住注祝驻伫苎杼炷疰箸翥著 zhua1抓 zhua3爪 zhuai1拽 zhuai4拽 zhuan1专砖颛 zhuan3转 zhuan4撰赚篆啭馔传 "
    u"zhuang1桩庄装妆 zhuang4撞壮状幢 zhui1锥追骓隹椎 zhui4赘坠缀惴缒 zhun1谆肫窀屯 zhun3准 zhuo1捉拙卓桌倬涿 "
    u"zhuo2茁酌啄灼浊诼擢浞濯禚斫镯着 zi1兹咨资姿滋淄孜谘嵫孳缁辎赀锱粢趑觜訾龇鲻髭吱 zi3紫仔籽滓姊梓秭耔笫 "
    u"zi4自渍字恣眦 zi5子 zong1鬃棕踪宗综腙 zong3总偬 zong4纵粽 zou1邹诹陬鄹驺鲰 zou3走 zou4奏揍楱 zu1租 "
    u"zu2足卒族镞 zu3祖诅阻组俎 zuan1钻躜 zuan3纂缵 zuan4攥钻 zui3嘴 zui4醉最罪蕞 zun1尊遵樽鳟 zun3撙 zuo1作 "
    u"zuo2琢昨 zuo3左佐 zuo4做作坐座阼唑怍胙祚";

bool endsWith(std::u16string_view text, std::u16string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// The syllable as those say it who do not tell z from zh, c from ch, s from sh, n from l, -n from -ng, hu from fu.
std::u16string looseForm(std::u16string_view syllable) {
    std::u16string loose(syllable);
    if (loose.size() > 1 && loose[1] == u'h') {
        loose.erase(1, 1);
    }
    if (endsWith(loose, u"ng")) {
        loose.pop_back();
    }
    if (loose.front() == u'n') {
        loose.front() = u'l';
    }
    if (loose.size() > 1 && loose.front() == u'l' && loose[1] == u'v') {
        loose[1] = u'u';
    }
    return loose == u"hu" ? u"fu" : loose;
}

class Numbering final {
  public:
    std::uint16_t of(const std::u16string& name) {
        return numbers_.emplace(name, static_cast<std::uint16_t>(numbers_.size())).first->second;
    }

  private:
    std::map<std::u16string, std::uint16_t> numbers_;
};

bool isLetter(char16_t unit) {
    return unit >= u'a' && unit <= u'z';
}

std::map<char16_t, std::vector<CharacterSound>> soundsByCharacter() {
    std::map<char16_t, std::vector<CharacterSound>> sounds;
    Numbering syllables;
    Numbering looseForms;
    CharacterSound sound;
    for (size_t i = 0; i < Readings.size(); ++i) {
        if (isLetter(Readings[i])) {
            const size_t start = i;
            while (isLetter(Readings[i])) {
                ++i;
            }
            const std::u16string syllable(Readings.substr(start, i - start));
            sound.syllable = syllables.of(syllable);
            sound.loose = looseForms.of(looseForm(syllable));
            sound.tone = static_cast<std::uint16_t>(Readings[i] - u'0');
        } else if (Readings[i] != u' ') {
            sounds[Readings[i]].push_back(sound);
        }
    }
    return sounds;
}

}  // namespace

CharacterSounds::CharacterSounds() : first_(65537) {
    const std::map<char16_t, std::vector<CharacterSound>> sounds = soundsByCharacter();
    for (size_t unit = 0; unit < 65536; ++unit) {
        first_[unit] = static_cast<std::uint16_t>(sounds_.size());
        if (const auto place = sounds.find(static_cast<char16_t>(unit)); place != sounds.end()) {
            sounds_.insert(sounds_.end(), place->second.begin(), place->second.end());
        }
    }
    first_[65536] = static_cast<std::uint16_t>(sounds_.size());
}

const CharacterSounds& characterSounds() {
    static const CharacterSounds sounds;
    return sounds;
}

}  // namespace zhiban
