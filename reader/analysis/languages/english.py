"""English."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.shared_first_names import shared_names
from reader.text.word_sets import word_set

# Base forms; an irregular verb is followed by its other forms, separated by colons.
_SAY = """
say:says:said:saying tell:tells:told:telling add:adds:added:adding
write:writes:wrote:writing:written tweet:tweets:tweeted:tweeting note:notes:noted:noting explain
argue insist declare recall ask reply respond continue state warn acknowledge predict announce
conclude quip:quips:quipped:quipping joke remark observe claim suggest report
"""
_REPORT = """
comment shout chant assert boast vow stress emphasize emphasise reiterate lament complain muse
wonder interject admit:admits:admitted:admitting concede confess vent scoff retort recount exclaim
mutter whisper yell scream cry opine counter caution elaborate repeat affirm sigh read:reads:reading
post retweet:retweets:retweeted:retweeting implore plead urge answer inform advise boom thunder
bellow murmur sneer crow gush deadpan:deadpans:deadpanned jest confide intone marvel
marvelled:marvelling relate proclaim testify blog:blogs:blogged:blogging email text chide fume rail
recommend allege charge maintain contend pledge promise reveal estimate confirm deny propose express
tout underscore reason theorize speculate snap:snaps:snapped:snapping grumble groan gripe
swear:swears:swore:sworn:swearing rule pronounce advertise trumpet signal echo snipe
agree:agrees:agreed:agreeing demand counsel:counsels:counselled:counseled:counselling:counseling
assure reassure notify instruct lecture scold tease beg:begs:begged:begging press protest disclose
imply posit surmise bark growl object scribble scrawl jot:jots:jotted:jotting
pencil:pencils:pencilled:penciled:pencilling guess sum:sums:summed:summing blurt exhort
volunteered:volunteering clarify summarise summarize hint profess inquire enquire
interrupt:interrupts:interrupted:interrupting wail whine moan hiss ponder attest enthuse
fret:frets:fretted:fretting rebut:rebuts:rebutted:rebutting stipulate decree remind record
quoth:quoth mouth aver:avers:averred:averring intimated:intimates submitted:submits bared:bares
spills:spilled raves:raved gloats:gloated seethes:seethed messaged:messaging bragged
mumbled:mumbling chorused conjectured divulged drawled:drawling enunciated
groused:grousing hypothesised hypothesized insinuated:insinuating interposed joshed:joshing parroted
quibbled remonstrated screeched shrieked snarled:snarling spluttered:spluttering sputtered
stammered:stammering theorised theorized wisecracked:wisecracking avowed
"""
_NAME = """
call describe label label:labelled:labelling refer:refers:referred:referring accuse blast criticize
criticise denounce slam:slams:slammed:slamming dismiss compare attack deride praise hail mock
dub:dubs:dubbed:dubbing brand blame characterize characterise condemn cite quote mention
think:thinks:thought:thinking feel:feels:felt:feeling believe consider deem liken portray question
assail rip:rips:ripped:ripping rate decry:decries:decried:decrying talk
speak:speaks:spoke:spoken:speaking point term remember ridicule cast:casts:casting bemoan deplore
lambast lambaste lampoon applaud taunt excoriate rebuke berate depict paint reject laud welcome
defend hammer pan:pans:panned:panning caption title tag:tags:tagged:tagging categorize categorise
thank commend salute congratulate castigate admonish reprimand apologise apologize attribute lash
fear worry regret reckoned foresee:foresees:foresaw:foreseen:foreseeing envisage envision justify
"""
_WEAK = """
know:knows:knew:known:knowing order expect want include find:finds:found:finding begin:begins:began
offer invite encourage hear:hears:heard see:sees:saw:seen:seeing hope go:goes:went:going use issue
release sign hit:hits:hitting send:sends:sent:sending make:makes:made:making give:gives:gave:giving
put:puts:putting take:takes:took:taking show:shows:showed:showing launch get:gets:got:getting fire
hold:holds:held:holding sound sing:sings:sang:sung:singing shoot:shoots:shot:shooting rally survive
threaten commit reference recited discuss outline detail appear run:runs:ran:running seem deliver
"""
_AUXILIARIES = """
has have had having is are was were be been being do does did will would can could may might must
should shall not never also later then once recently often repeatedly still already just now even
further simply again only always first publicly reportedly previously initially too soon isn't
aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't
shouldn't mustn't cannot ain't quickly famously frequently directly apparently allegedly similarly
eventually finally ultimately specifically explicitly essentially basically actually earlier
subsequently separately privately sarcastically jokingly angrily bluntly flatly merely usually
sometimes long himself herself themselves itself both all thereafter thereupon hereby afterwards
afterward likewise moreover thus hence
"""
_TITLES = """
mr mrs ms miss mx dr sen rep gov president senator congressman congresswoman secretary sir lord lady
dame judge justice gen general col colonel lt capt captain sgt sergeant prof professor rev reverend
pope king queen prince princess mayor chancellor premier minister ambassador attorney chairman
chairwoman chair director spokesman spokeswoman spokesperson leader candidate nominee former vice
governor representative speaker sens reps senators officer detective sheriff chief deputy pastor
bishop cardinal imam rabbi sister brother father mother coach ceo founder manager aide adviser
advisor strategist analyst economist author host actor actress lawyer lawmaker pollster historian
councilman councilwoman councillor councilor alderman alderwoman alderperson selectman selectwoman
selectperson assemblyman assemblywoman supervisor delegate undersheriff patrolman assessor auditor
ombudsman commodore lieutenant-governor consul councilmember assemblymember agent commissioner
superintendent inspector constable trooper chairperson commander admiral marshal major corporal
lieutenant executive editor reporter journalist columnist correspondent writer anchor operative
surrogate activist organizer scientist researcher engineer teacher principal student farmer nurse
doctor surgeon resident voter owner co-founder cofounder head boss mp mep msp legislator treasurer
prosecutor defendant plaintiff victim witness eyewitness bystander onlooker homeowner motorist
commuter vocalist singer guitarist drummer frontman midfielder striker defender goalkeeper
quarterback forward guard warden keeper librarian ranger firefighter lifeguard undersecretary mum
mom dad gran grandmother grandfather grandma grandpa auntie aunty aunt uncle neighbour neighbor
plumber electrician shopkeeper barista waiter waitress cleaner pilot sailor soldier veteran
pensioner retiree artist musician painter sculptor poet novelist designer architect photographer
filmmaker producer chef baker butcher barber hairdresser carpenter mechanic paramedic midwife
therapist psychologist psychiatrist dentist pharmacist biologist chemist physicist astronomer
geologist meteorologist climatologist ecologist statistician mathematician virologist epidemiologist
skipper landlord landlady cto cfo coo barrister solicitor diplomat envoy trustee curator
choreographer conductor composer comedian broadcaster presenter campaigner entrepreneur investor
teammate team-mate stepmum stepdad classmate flatmate roommate housemate workmate bandmate sarpanch
tehsildar otunba engr barr td mca mec madam mdm clerk virtuoso maestro tycoon mogul magnate hajiya
mallam malam prophet prophetess honourable honorable kagawad thiru gda garda clr matron cde alhaji
alhaja hajia sheikh sheik shaikh sheikha mullah ayatollah maulana emir sultan shri smt datuk swami
ibu bapak mzee mama postdoc venerable ven abbot abbess archbishop deacon vicar monsignor msgr priest
monk nun cleric brigadier baroness baron viscount cllr coun ald insp supt fr whip winger substitute
juror cr comrade administrator mla mlc comptroller provost fly-half scrum-half full-back fullback
centre-half centre-back left-back right-back hooker flanker playwright screenwriter lyricist rapper
dancer rancher cricketer footballer golfer cyclist jockey referee umpire coroner magistrate
pathologist cartoonist illustrator translator essayist violinist pianist cellist fisherman bartender
accountant consultant contractor surveyor pundit rower gymnast skier cornerback shortstop goaltender
defenseman lineman batsman billionaire heiress socialite publican restaurateur deckhand stevedore
astronaut cosmonaut janitor bailiff paralegal vice-chair co-chair ceann comhairle pcc acc dcs const
cst adv advocate apostle recorder collector countess ustaz messrs archdeacon chaplain curate rector
verger pc wpc pcso dci dsi spc ens ensign airman seaman midshipman rifleman viscountess friar amb
drs profs hon asp dsp csp ssp acp dcp aig dig igp dgp adgp dpo sho maj cmdr adm cpl pfc pvt pte det
brig dist asst dpty ofc tpr ptl cpt secy treas commr lieutenant-colonel brigadier-general
lieutenant-commander sergeant-major surgeon-general vice-admiral rear-admiral headteacher headmaster
headmistress registrar counsel taoiseach tánaiste attorney-general governor-general
solicitor-general auditor-general director-general secretary-general major-general
lieutenant-general vice-president vice-chancellor vice-chairman vice-captain president-elect
monsieur madame mademoiselle signor signora señor señora senor senora herr frau daw haji hajj tun
tunku tengku dato datin puan encik tuan ustad ustadz mufti
"""
_INSTITUTIONS = """
budget commerce treasury energy transportation agriculture finance defence defense homeland
productions records studios pictures entertainment media motors airways holdings industries systems
hospitals schools colleges universities libraries museums breweries inns hotels trusts enterprises
airports theatres technologies solutions partners capital ventures labs foods brands electronics
pharmaceuticals logistics semiconductor semiconductors aerospace petroleum telecom telecoms robotics
therapeutics railways supermarkets brewing insurance wireless aviation software freight healthcare
water development sea ocean strait customs aid ambulance fire rescue health chamber wildlife housing
products images garden square theatre theater committee party university senate house congress court
department institute association union council agency company corp inc ltd news times post journal
street incorporated limited llc plc campaign foundation center centre college school church bank
press network administration government states america city county state commission board group fund
league federation office bureau project coalition pac ministry police republicans democrats
republican democratic gop democrat american americans twitter facebook medicare medicaid obamacare
constitution bible capitol pentagon kremlin museum hospital airport stadium hotel avenue road park
river bridge islands republic kingdom world war day week year act bill amendment agreement treaty
conference convention summit forum airlines affairs organization organisation authority trust
service services alliance academy confederation initiative programme observatory archives library
orchestra ballet ensemble charity society club championship cup stock exchange black white north
south east west united national international federal supreme general-assembly guardian tribune
herald gazette globe mirror chronicle inquirer magazine daily telegraph reuters bbc cnn fox nbc abc
cbs msnbc npr latino hispanic christian muslim guild chapter aquarium army bakery brewery cafe café
cathedral cinema clinic collective conservancy consortium constabulary cooperative co-op diner
diocese archdiocese directorate distillery embassy gallery galleries hospice infirmary inspectorate
institution laboratory legion monastery mosque movement orphanage partnership pharmacy philharmonic
railway refinery regiment restaurant secretariat seminary shipyard synagogue syndicate synod
taskforce tribunal winery zoo centers institutes jury panel parliament jewish congressional
presidential tower plaza island lake mountain valley beach bay coast springs heights síochána
"""
_MEN = """
mick matthew mark kenneth nicholas justin brandon jerry zachary kyle gerald jeremy lawrence austin
willie billy bryan eugene wayne bobby bradley randy mitch jeb bernie rand newt rick mitt al chuck
bob dan greg matt josh ken ron don doug ed hank jake jay luke martyn neil rob rod russell seth stan
todd travis vince warren will corey reince elijah rush nigel francois ahmed abdul marty devon iain
dick erick garrett graham grant howard hugh jared angus allan allen andrei andy archie barney barry
brendan brent brett bud byron calvin cecil chad chester clark clay cliff clifford clint clive cody
conor curtis dale damon darren darryl dean derek derrick desmond dominic duncan dwayne dwight earl
eli elliott elmer ernie ezra floyd francis freddie frederick geoff glen gus hamish harvey homer
horace ike ira jackson jean-claude juergen kareem kent kirk lance leroy lester lewis lloyd logan lou
malcolm mason mickey miles monty morris nate nathaniel ned nelson niall noel otto paddy percy perry
pete preston randall ray rex reginald ricky rodney ronnie rory sanjay santiago sergey shane shaun
sid spencer stewart syed terence thaddeus toby trevor vernon wallace wilbur wilfred winston zach
zack jesus ajit bennie cory darrell dinesh eliot hal hakeem herb javed jeffery joaquin jonah keir
khalid lamar mel menachem micah orrin osama prakash rahul rajiv ravi reza robbie robby salman
sanjeev satya stanley stephane sunil tobin tyrone vijay vikram waqar zaid zachariah rishi novak
darran rafa terrence aiden theodore asher grayson wyatt jayden isaiah nolan caleb landon declan
emmett silas rhys alistair gareth giles barnaby piers lachlan kieran eamon seamus padraig cormac
fergus faisal amit rohan anil suresh ramesh deepak ashok arun takashi satoshi haruki kenta dmitry
mikhail etienne bjorn emeka tunde babatunde sipho darnell demetrius terrell deandre reggie otis
rustam ferenc zdenek vasily oleksandr serhiy andriy mykola istvan janos gabor zsolt kwabena yaw femi
segun chinedu obinna bassam nizar ziad fadi rami hossam ranjit nadeem naveed shahid rizwan aditya
anand arvind ashwin gopal govind harish jagdish karan lalit mahesh manish manoj mohan mukesh naveen
nikhil nitin pankaj pradeep pramod prashant rajesh rakesh rohit sachin sandeep santosh srinivas
sudhir varun vinay vinod vivek yogesh ieuan emrys dafydd gethin rhodri torquil torvald kristjan
jukka antti matti juha eero tuomas gideon ranulf alastair bertie hyun-woo ji-ho jorgen hernan ramiro
tadeusz janusz florin ion vlad sorin nicolae georgios kostas stavros tendai farai tawanda alfie
cesar cristobal efrain ezekiel lazaro moises rocco romain simeon adebayo adewale ayodele chidi
chukwuemeka dele ebuka ikenna kayode kelechi olumide uche wale kojo kwesi kamau njoroge sibusiso
themba mandla bongani lwazi katlego abhishek ajay akash akhil alok amitabh aravind ashish devendra
dilip ganesh girish hemant jayant karthik krishnan kunal mahendra mukul narayan naresh omkar piyush
prabhat pranav puneet raghav rajat rajendra ramakrishnan ravindra sameer sanjiv satish saurabh
shekhar siddharth somnath subhash sumit surendra tarun tejas umesh vaibhav venkatesh vishal adnan
ahsan akram amjad aslam farhan farooq farrukh fawad ghulam haroon hisham husain iftikhar ijaz irfan
ishaq jamil junaid kamran kashif khalil mahdi mansoor mohsin murtaza musa naeem nasir omer qasim
rafiq rauf saad saeed saleem shafiq shakir sohail sulaiman tahir talal waleed wasim younis yousef
zafar zahid zubair daisuke kazuo makoto naoki shinji shota taro yuta ashton brody bryce carlton
clement cletus colby colton crispin curt cyrus dalton davey deshawn dewey donny eamonn elton emory
errol finley gage garth gil glenn harlan hayden hollis ignatius irving irwin isiah ivor jamaal
jarrod jarvis jed jeremiah jermaine jethro joey josiah judd jules keenan kelvin kenny kermit kurtis
kyler leland len lennie lenny les lonnie lowell lyle marlon mathew merv mervyn micheal mordecai
myles neal norris odell orville phineas quincy quinton rhett roscoe rufus sheldon sonny thad tyrell
tyson ulysses vaughn vern virgil wade waldo walt wes wilf willard woody zeke alton alvin arlo blaine
braden brady cathal chaz chet colm conall dane darin dashawn delbert denzel deon dewayne dexter
diarmuid dillon donal donovan duane emmitt enoch eoin everett fionn jace jamar javon jedediah jerald
jerrod jesse jett jude keegan kendrick kobe lamont lorcan luther malachy montell myron oisin rafe
randolph roderick rodrick rollo ruairi tadhg tarquin terrance trent trey tyrese wendell winfred
woodrow zane jalen jaylen jaden kylian keyshawn tyreek rashad jaxon brayden kaden trevon alasdair
ifan dewi chidozie chukwudi ifeanyi ikechukwu oluwaseun seun kunle gbenga yemi abubakar aminu umar
bashir kabiru nnamdi ugochukwu okechukwu osita godwin olusegun olufemi babajide tolu rasheed wasiu
lateef rotimi godswill ankit gaurav shankar prabhakar tapan arindam bikash pradip jaspreet imtiaz
siyabonga lebogang tshepo takeshi haruto daichi oisín cian pádraig séamus alec garry graeme laurence
phillip zac abe abebe adrián akira aleksandr alexandr anatoly andrés antónio asad attila avi babak
behrouz bengt benigno bohdan branko cem cláudio denys dov eitan erling evgeny fabián farhad flávio
fouad françois frédéric fumio fyodor gabe gennady germán grigory göran günter günther haakon harald
hernán hiroki ilya istván itamar ivica iván jamarcus jesús jinping jiri joaquín joko joão julián
juma jérôme jörg jürgen kirill konstantin kristian lakshman leif luiz lászló léo maksim manmohan
manny martín masato michał miroslav mladen moshe munir márcio najib nebojsa nenad nicolás olav olof
paulo paweł pranab rajeev rajnath ruslan russ rémi sebastián serkan shashi shehbaz shlomo sigurd
stanisław stellan stéphane svein sébastien sérgio sören tesfaye théo tomislav trayvon vaclav valery
vitaliy vitaly vladislav vyacheslav václav víctor yair yaroslav yevgeny yoshihide yossi yukio zeljko
zoltan zoltán óscar łukasz eoghan finbar owain euan grzegorz jacek jaroslaw leszek slawomir jaroslav
ondrej vojtech gyorgy balazs tamas miklos bela gheorghe vasile radu traian andrey ihor luka
panagiotis spyros huseyin kemal burak javad dariush yoshio minh tuan budi agus bambang rui nuno
goncalo gianluca didier franck herve remi sebastien thibault achim armin burkhard carsten detlef
dietmar eberhard eckhard egon ekkehard erich eugen ewald friedrich georg gerd gerhard gernot
gottfried guenter gunter hartmut heiko heiner heinrich heinz hermann holger horst ingo jochen jorg
karsten konrad ludwig lutz manfred meinhard ortwin oskar ottmar reiner reinhard reinhold rudiger
rudolf sigmar steffen thilo thorsten tilo torsten udo ulf uwe volker waldemar wilhelm winfried
wolfgang sjoerd thijs wouter gijs ingvar kjell mats ove sten stig terje torbjorn trond heikki ilkka
jari markku mikko petri teemu hjalmar kipchoge kwaku brodie kwasi otieno ochieng mwangi tinashe
clyde
"""
_WOMEN = """
amanda katherine debra carolyn heather joan andrea cheryl madison janice kathryn jean judy amber
beverly charlotte kayla lori ivanka kellyanne megyn tammy debbie carly huma chelsea katrina jen mia
molly rose sue susie becky beth bonnie candace colleen connie dawn eleanor erin gail gwen ivy
janelle jo joanne juanita kristen kristin leah lillian lorraine maureen maxine mildred norma penny
phyllis regina renee shelley stella tanya tara gretchen symone neera ada allison althea ava bella
bridget celia constance daisy daphne della ella elsie ethel freda genevieve georgia geraldine
harriet henrietta ida imogen isla jeanette jemima jodie juliet kara keisha kendra latoya liza lorna
mae marian maya mercedes meredith myrtle nell nellie nora opal paige patrice patty pearl pippa polly
rachael rhonda roxanne ruby sadie serena shauna simone stacey tabitha viola whitney winifred zara
priya alexandria ilhan rashida ayanna sheryl oprah mazie loreen marsha marcy nydia rosario rosalind
luna ellie layla zoey aaliyah madelyn delilah hailey nevaeh leilani madeline brielle phoebe gemma
moira aisling niamh ciara roisin maeve orla sinead anjali deepa kavita sunita lakshmi meera neha
pooja asha indira hanako keiko michiko akiko yoko naoko galina pilar freja shanice tamika imani
ngozi chioma adaeze june april winnie bev dot folake amara wanjiru thandi nomsa meg ottoline gulnora
zuzanna iryna halyna vira larysa zsofia katalin ildiko akosua abena ifeoma nneka ebele heba priyanka
simran nasreen parveen shabnam farzana tasnim deepika devika divya jaya jyoti kavya lata madhu
meenakshi nisha ritu sangeeta sarita shalini shreya shruti smita sneha sonal sudha sushma swati usha
vandana vidya aoife breda gwenllian olwen nesta bronwen carys ffion sian cerys eilidh ailsa morag
margit hildur turid aslaug borghild berit hannelore elfriede gertrud naledi wanjiku wambui fathima
tahlia eulalia
maarika anneli riikka begona ragnhild magda danuta despina rutendo chipo yael orsolya tomomi yuki
sakura mei-ling xiaoyan kayleigh chantelle dilani saoirse clodagh grainne deirdre petronella agatha
aimee alana alba alexa alma alyssa anika annabelle annalise anthea arlene ashlee aurelie averil barb
bea bernice bess betsy beryl beulah blanche blythe brianna bridie brigid bronagh bryony caitlin
caitriona cara carmel carrie cathleen celeste charlene charmaine cherie chrissie christabel clarissa
clementine cleo cressida danica darla darlene deanna delores dena desiree dianne dionne dolly dulcie
edwina effie ekaterina elissa eloise elspeth emilie emmeline enid esme esmeralda esperanza etta
eugenie evangeline evie faye felicity fenella fleur flora florrie fran gayle georgie glenys gracie
gwyneth haley hattie hazel heloise hester hettie hollie iona isobel jacquelyn janie jayne jazmin
jeannie jennie joanie joely josie judi julianne kasia kathie katy keira kelli kerri kiera kirstie
kirsty kristine krystal lacey lakeisha leanne leona lesley lettie libby lilian linnea lois lottie
luanne lucretia lulu lynette lynne maddie maisie mallory mandy margery margo mariah maricela
marietta marjory marlena marnie mattie mavis meaghan mimi mindy minnie mollie morwenna natalya nerys
nessa nettie noreen octavia ophelia paloma pam patsy petula phyllida pia portia queenie reba rhea
rhiannon rhoda rochelle romilly rosamund roseanne rosetta ruthie shania shari sharlene sheena sherri
sherry sibyl sondra stacie susannah suzie sybil tabatha talia tallulah tasha tess thomasina tilda
tonya trish trisha trixie una velma venetia verna vicki vicky vonda willa xanthe zelda zena aicha
aishat akua ayesha bukola bolanle chiamaka chinwe damilola efua folasade funke hauwa ijeoma khadijah
ndidi nkechi obiageli omotola oluchi temitope titilayo yetunde zandile lerato nomvula thandeka
sibongile wangari wairimu nyambura njeri achieng akinyi ananya anjana anuradha archana aruna bhavna
chitra geeta gita hema ishita janaki kalpana kamini komal leela lalita mamta manisha meenal mridula
namrata nandini nirmala padma pallavi poonam pratibha preeti priti purnima radha radhika rajni rekha
renu richa rubina rupa sadhana savita seema shabana shanti sheela shilpa shobha sujata sunaina
supriya surbhi sushila swapna tanvi urmila vaishali vijaya zeenat amna asiya bushra faiza fariha
fauzia hafsa hina iqra kulsoom mahira maliha mehwish naila nargis nazia nida rabia rukhsana sadia
saima shazia sidra sumaira tahira uzma aiko haruka kaori kumi megumi misaki reiko sachiko yoshiko
yumi beatrix brandi caoimhe catriona davina dervla eimear jocasta keziah kristi marissa millie mitzi
nuala oonagh persephone lupe seraphina sonya sorcha tamsin terri tricia trina joy viv bethan lowri
shona mairi folashade amaka funmilayo bisi abimbola hadiza rukayat kavitha meena mamata aarti
aishwarya smriti uma zanele lindiwe busisiwe tanisha kiara raelene narelle keeley shelagh gráinne
bríd sinéad róisín thuy linh abby alejandra angie becca belinda bethany breanna brooke eliza hayley
jillian joann kaitlyn katelyn kellie kristy melinda melody michele nichole patti robyn rosemarie
shelly sheri teri toni tori traci vickie aditi aino almaz amélie anaïs angharad ayelet azadeh
biljana catrin chloé cécile céline dafna darya deb delyth dragana emine farah fionnuala françoise
frauke gayatri geneviève gordana guadalupe heike helmi hélène inger inès jovana justyna jutta kajsa
kateryna katri katrin kerstin kolinda lakisha larisa latasha latisha latonya lene liv léa madhuri
mahsa mariko maría masako mayumi małgorzata megha michal mirjana máire nadezhda narges nasrin
natsuki neelam noriko orlaith orna outi parisa pernille polina raisa reena roya saara sadhbh setsuko
sharmila shira shirin signe silke siobhán snezana sofía steffi stéphanie sunniva susanne svitlana
tamar tarja tetiana tetyana thandiwe tomoko tzipi ulla valérie vesna vibeke véronique waltraud
xiomara yasuko yekaterina yesenia yuko yumiko yuriko zhanna zofia zoë élodie mara mira shaniqua
bronwyn ishbel jadwiga dorota irena tereza marketa milada libuse erzsebet zsuzsanna reka timea
andreea raluca camelia oana inna yaroslava milica sanja ljiljana vasiliki ioanna merve busra gulsen
golnaz rukia reem huda sita rina huong siti putri jimena soledad rocio ilaria simonetta raffaella
amandine fabienne noemie oceane pascale sandrine solene veronique virginie anneliese britta heidrun
irmgard liselotte svenja marieke sanne lieke maaike truus birgitta gunilla margareta agneta lotta
malin elin tove ebba sigrun liisa kaisa riitta tuula pirjo paivi marjatta funmi adwoa atieno
nokuthula earlene dottie
"""
_WORKS = """
book film movie song album show series novel episode podcast magazine play musical single track game
chapter comedy drama documentary sitcom bestseller thriller memoir hit ballad program programme
column essay poem sequel trilogy exhibition autobiography biography opera anthem jingle painting
sculpture mural pamphlet leaflet booklet newsletter soap blockbuster cartoon ad ads advert
commercial recording debut history article editorial op-ed lecture webinar seminar
"""
# Names for both sexes: they mark a person, but give no gender.
_BOTH = """
jan dana taylor jordan casey riley jamie christy jessie jackie kris stevie merle lindsay jocelyn
lindsey dominique robin drew avery quinn skyler dakota harper kendall peyton reese sawyer sydney
blake ashley courtney kelly kim lee leslie lynn marion pat shannon stacy tracy kerry jody morgan
cameron rowan parker billie alex sam terry chris shawn shelby sasha emery loren ollie milo charlie
frankie devin jodi kelley kelsey laurie leigh mackenzie alexis aubrey vivian hilary noor gurpreet
harpreet manpreet kagiso mpho sidney nikita val
"""
_WORDS = {
    lx.AUXILIARY: _AUXILIARIES,
    lx.DETERMINER: """
the a an his her their its my our your one some many several two three four five six seven eight
nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety another this that
these those most few both any no each every other more others numerous various
""",
    lx.PREPOSITION: """
of for in at on with from by about into to under over during after before near against among between
within without via per through outside inside like across along around behind beyond despite toward
towards upon amid throughout alongside beside onto above below since until because than as
""",
    lx.SOFT: "of for at from with in on to",
    lx.CONJUNCTION: """
and but or that when because as while if after before since although though where which
until unless than so whether yet nor what why how whom whose
""",
    lx.SUBJECT: "he she they it he'd he'll she'd she'll they'd they'll they've it'd it'll",
    lx.FIRST: "i we you i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd",
    lx.LEAD: """
dear there here then rather midway halfway maybe perhaps why what how who where likewise moreover
furthermore nevertheless nonetheless otherwise thus hence overall indeed accordingly elsewhere
back to of even not only in on at during after when while as for with if since before
despite although though by from once until following asked amid because among upon under
last earlier later given unlike like through within throughout besides across instead
speaking responding reacting contributing pressed told without
""",
    lx.OBJECT: "me us him them whom",
    lx.RELATIVE: "who which that whose",
    lx.DAY: """
monday tuesday wednesday thursday friday saturday sunday january february march april may
june july august september october november december today yesterday tomorrow tonight jan
feb mar apr jun jul aug sept sep oct nov dec
""",
    lx.TIME: """
morning evening night day week month year afternoon later ago weekend moment point time
hours minutes weeks months years days earlier spring summer autumn fall winter
""",
    lx.TITLED: """
titled entitled called headlined playing plays played performing performed born dubbed named hashtag
nicknamed termed known slogan phrase word theme themed tagline codenamed christened labelled labeled
words term terms motto so-called starring starred means meaning nickname nicknames moniker epithet
pseudonym alias username password passwords passcode codename acronym abbreviation
""",
    lx.WORK | lx.TITLED: _WORKS,
    lx.SPEECH: """
statement claim claims comment comments remark remarks words speech tweet tweets letter call
calls pledge promise warning argument assertion suggestion belief description message answer
response declaration announcement allegation vow insistence interview email article memo
post criticism contention prediction question testimony complaint demand plea proposal
opinion ruling note conclusion accusation threat boast jibe admission observation verdict
""",
    lx.VERB: """
have having be been being do might must shall cannot isn't aren't wasn't weren't don't doesn't
didn't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't went took made got came began
gave saw led ran sent won lost met kept held stood sat spoke left brought bought built caught chose
drew drove ate fell flew forgot grew hit knew lay paid rose sold shot stole struck taught threw
understood woke wore shook has had was is were are did does will would could can should may put set
let hurt cut sang drank swam bore beat laughed smiled nodded grinned shrugged joined became says
said wants needs makes takes gets goes comes gives keeps plans hopes seems appears likes loves tends
disagrees shrugs nods grins frowns sits remembers attributes involves withdrew sought fought spent
hid froze hung swept undertook overcame arose awoke blew broke clung crept dealt dug fled forbade
forgave knelt leapt lent overtook rang rode sank slept slid spun sprang swore swung tore wept bent
""",
    lx.PARTICLE: """
de van von der den al bin del la di da dos du le el ibn ben ter mac st los las arap bint binti zu ap
""",
    lx.PLACE: """
typhoon hurricane cyclone storm barangay
new south north east west los san las saudi hong great costa el fort port mount cape loch
""",
    lx.ACCORDING: "according per",
    lx.WORDS_OF: "words hand handwriting phrase view opinion put puts evidence testimony",
    lx.NOUN_TOO: """
record records rule rules retort retorts protest protests press object objects counter whisper
attribute scream yell repeat murmur counsel report reports claim claims note notes state states
comment comments remark remarks call calls tweet tweets post posts email emails text texts estimate
estimates charge charges pledge pledges promise promises answer answers reply replies request label
labels brand brands blast attack attacks praise quote quotes mention point points term terms
question questions tag tags title titles cast order orders offer offers use uses issue issues
release releases sign signs hit hits show shows launch fire hold run runs sound rally rallies
reference detail details outline voice matter boast vow vows chant chants shout shouts cry cries
demand demands hint hints caution urge joke jokes rate rates mock blame value deal deals address
warning feeling meeting saying writing reading hearing find finds paint reject reason reasons ruling
sigh rating ratings fear fears worry worries regret regrets rail mouth echo boom thunder signal
signals talk talks
""",
    lx.INVERTED: "said says asked asks added adds wrote writes tweeted told recalls recalled",
}


_HIS = """
he him his mr sir lord congressman king prince spokesman chairman businessman councilman father
husband son brother uncle actor boyfriend grandfather duke nephew grandson dad grandad widower
stepfather brother-in-law son-in-law granddad grandpa monk friar waiter landlord policeman schoolboy
man boy lad gentleman alhaji shri baron bapak mzee
"""
_HERS = """
she her mrs ms miss lady dame congresswoman queen princess spokeswoman chairwoman businesswoman
councilwoman mother wife daughter sister aunt actress widow girlfriend grandmother duchess niece
nun waitress landlady policewoman schoolgirl granddaughter mum mom nan grandma granny sister-in-law
daughter-in-law woman girl lass madam mdm alhaja hajia smt auntie aunty baroness ibu mama
"""


def _forms(words: str) -> set[str]:
    """Return the inflected forms of the verbs in a list."""
    forms: set[str] = set()
    for entry in words.split():
        if ":" in entry or entry.endswith("ed"):  # only these
            forms.update(entry.split(":"))
            continue
        forms.add(entry)
        if entry.endswith("e"):
            forms.update((entry + "d", entry + "s", entry[:-1] + "ing"))
        elif entry.endswith("y") and entry[-2] not in "aeiou":
            forms.update((entry[:-1] + "ied", entry[:-1] + "ies", entry + "ing"))
        elif entry.endswith(("sh", "ch", "ss", "x")):
            forms.update((entry + "ed", entry + "es", entry + "ing"))
        else:
            forms.update((entry + "ed", entry + "s", entry + "ing"))
    return forms


def _language() -> lx.Language:
    say, report = _forms(_SAY), _forms(_REPORT)
    name = _forms(_NAME) - say - report
    weak = _forms(_WEAK) - say - report - name
    verbs = {
        lx.SAY | lx.REPORT: say,
        lx.REPORT: report,
        lx.NAME: name,
        lx.WEAK: weak,
        lx.PARTICIPLE: [verb for verb in (*say, *report, *name) if verb.endswith("ing")],
    }
    shared_men, shared_women = shared_names("en")
    men, women = [*_MEN.split(), *shared_men], [*_WOMEN.split(), *shared_women]
    return lx.Language(
        code="en",
        classes=lx.classes_of(
            {**verbs, lx.TITLE: _TITLES, lx.INSTITUTION: _INSTITUTIONS, **_WORDS}
        ),
        masculine=frozenset([*men, *_HIS.split()]),
        feminine=frozenset([*women, *_HERS.split()]),
        he=word_set("he him his himself he'd he'll he’d he’ll"),
        she=word_set("she her hers herself she'd she'll she’d she’ll"),
        it=word_set("it they it'd it'll it’d it’ll they'd they'll they've they’d they’ll they’ve"),
        who=frozenset(["who"]),
        first_names=frozenset([*men, *women, *_BOTH.split()]),
        according=frozenset({"to"}),
    )


ENGLISH = _language()
