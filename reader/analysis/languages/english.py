"""English."""

from reader.analysis.languages import lexicon as lx
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
bellow murmur sneer crow gush deadpan:deadpans:deadpanned jest confide intone marvel relate proclaim
testify blog:blogs:blogged:blogging email text chide fume rail recommend allege charge maintain
contend pledge promise reveal estimate confirm deny propose express tout underscore reason theorize
speculate snap:snaps:snapped:snapping grumble groan gripe swear:swears:swore:sworn:swearing rule
pronounce advertise trumpet signal echo snipe agree:agrees:agreed:agreeing demand
counsel:counsels:counselled:counseled:counselling:counseling
assure reassure notify instruct lecture scold tease beg:begs:begged:begging press protest disclose
imply posit surmise bark growl object
scribble scrawl jot:jots:jotted:jotting pencil:pencils:pencilled:penciled:pencilling
guess sum:sums:summed:summing blurt exhort volunteered:volunteering clarify summarise summarize hint
profess
inquire enquire interrupt:interrupts:interrupted:interrupting wail whine moan hiss ponder attest
enthuse fret:frets:fretted:fretting rebut:rebuts:rebutted:rebutting stipulate decree
remind record quoth:quoth mouth aver:avers:averred:averring intimated:intimates
submitted:submits bared:bares spills:spilled raves:raved gloats:gloated seethes:seethed
messaged:messaging
"""
_NAME = """
call describe label label:labelled:labelling refer:refers:referred:referring accuse blast
criticize criticise denounce slam:slams:slammed:slamming dismiss compare attack deride praise hail
mock dub:dubs:dubbed:dubbing brand blame characterize characterise condemn cite quote mention
think:thinks:thought:thinking feel:feels:felt:feeling believe consider deem liken portray question
assail rip:rips:ripped:ripping rate decry:decries:decried:decrying talk
speak:speaks:spoke:spoken:speaking point term remember ridicule cast:casts:casting bemoan deplore
lambast lambaste lampoon applaud taunt excoriate rebuke berate depict paint reject laud welcome
defend hammer pan:pans:panned:panning caption title tag:tags:tagged:tagging categorize
categorise thank commend salute congratulate castigate admonish reprimand apologise
apologize attribute lash fear worry regret foresee:foresees:foresaw:foreseen:foreseeing envisage
envision justify
"""
_WEAK = """
know:knows:knew:known:knowing order expect want include find:finds:found:finding
begin:begins:began offer invite encourage hear:hears:heard see:sees:saw:seen:seeing hope
go:goes:went:going use issue release sign hit:hits:hitting send:sends:sent:sending
make:makes:made:making give:gives:gave:giving put:puts:putting take:takes:took:taking
show:shows:showed:showing launch get:gets:got:getting fire hold:holds:held:holding joke sound
sing:sings:sang:sung:singing shoot:shoots:shot:shooting
rally survive threaten commit reference discuss outline detail appear run:runs:ran:running seem
deliver
"""
_AUXILIARIES = """
has have had having is are was were be been being do does did will would can could may might must
should shall not never also later then once recently often repeatedly still already just now even
further simply again only always first publicly reportedly previously initially too soon isn't
aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't
shouldn't mustn't cannot ain't quickly famously frequently directly apparently allegedly similarly
eventually finally ultimately specifically explicitly essentially basically actually earlier
subsequently separately privately sarcastically jokingly angrily bluntly flatly merely usually
sometimes long himself herself themselves itself both all
"""
_TITLES = """
mr mrs ms miss mx dr sen rep gov president senator congressman congresswoman secretary sir lord
lady dame judge justice gen general col colonel lt capt captain sgt sergeant prof professor rev
reverend pope king queen prince princess mayor chancellor premier minister ambassador attorney
chairman chairwoman chair director spokesman spokeswoman spokesperson leader candidate nominee
former vice governor representative speaker sens reps senators officer detective sheriff chief
deputy
pastor bishop cardinal imam rabbi sister brother father mother coach ceo founder manager aide
adviser advisor strategist analyst economist author host actor actress lawyer lawmaker pollster
historian councilman councilwoman councillor councilor alderman alderwoman alderperson selectman
selectwoman selectperson assemblyman assemblywoman supervisor delegate undersheriff patrolman
assessor auditor ombudsman commodore lieutenant-governor consul councilmember assemblymember agent
commissioner superintendent inspector constable trooper
chairperson commander admiral marshal major corporal lieutenant executive editor reporter journalist
columnist correspondent writer anchor operative surrogate activist organizer scientist researcher
engineer teacher principal student farmer nurse doctor surgeon resident voter owner co-founder
cofounder head boss mp mep msp legislator treasurer prosecutor defendant plaintiff victim
witness eyewitness bystander onlooker homeowner motorist commuter
vocalist singer guitarist drummer frontman midfielder striker defender goalkeeper
quarterback forward guard warden keeper librarian ranger firefighter lifeguard
undersecretary
mum mom dad gran grandmother grandfather grandma grandpa auntie aunty aunt uncle neighbour neighbor
plumber electrician shopkeeper barista waiter waitress cleaner pilot sailor soldier veteran
pensioner retiree artist musician painter sculptor poet novelist designer architect photographer
filmmaker producer chef baker butcher barber hairdresser carpenter mechanic paramedic midwife
therapist psychologist psychiatrist dentist pharmacist biologist chemist physicist astronomer
geologist meteorologist climatologist ecologist statistician mathematician virologist
epidemiologist skipper landlord landlady cto cfo coo barrister solicitor diplomat envoy trustee
curator choreographer conductor composer comedian broadcaster presenter campaigner entrepreneur
investor teammate team-mate stepmum stepdad classmate flatmate roommate housemate workmate bandmate
sarpanch tehsildar otunba engr barr td mca mec madam mdm clerk virtuoso maestro tycoon mogul magnate
hajiya mallam malam prophet prophetess honourable honorable kagawad thiru gda garda clr matron cde
alhaji alhaja hajia sheikh sheik shaikh sheikha mullah ayatollah maulana emir sultan shri smt datuk
swami ibu bapak mzee mama postdoc
venerable ven abbot abbess archbishop deacon vicar monsignor msgr priest monk nun cleric brigadier
baroness baron viscount cllr coun ald insp supt fr whip winger substitute juror
cr comrade administrator mla mlc comptroller provost
fly-half scrum-half full-back fullback centre-half centre-back left-back right-back hooker flanker
playwright screenwriter lyricist rapper dancer rancher cricketer footballer golfer cyclist
jockey referee umpire coroner magistrate pathologist cartoonist illustrator translator essayist
violinist pianist cellist
fisherman bartender accountant consultant contractor surveyor pundit rower gymnast skier cornerback
shortstop goaltender defenseman lineman batsman billionaire heiress socialite publican restaurateur
deckhand stevedore astronaut cosmonaut janitor bailiff paralegal
vice-chair co-chair ceann comhairle pcc acc dcs const cst adv advocate apostle recorder
collector countess ustaz messrs
archdeacon chaplain curate rector verger pc wpc pcso dci dsi
spc ens ensign airman seaman midshipman rifleman viscountess friar amb drs profs
hon asp dsp csp ssp acp dcp aig dig igp dgp adgp dpo sho maj cmdr adm cpl pfc pvt pte det brig
dist asst dpty ofc tpr ptl cpt secy treas commr lieutenant-colonel brigadier-general
lieutenant-commander sergeant-major surgeon-general vice-admiral rear-admiral
headteacher headmaster headmistress registrar counsel
taoiseach tánaiste attorney-general governor-general solicitor-general auditor-general
director-general secretary-general major-general lieutenant-general vice-president vice-chancellor
vice-chairman vice-captain president-elect
monsieur madame mademoiselle signor signora señor señora senor senora herr frau
daw haji hajj tun tunku tengku dato datin puan encik tuan ustad ustadz mufti
"""
_INSTITUTIONS = """
budget commerce treasury energy transportation agriculture finance defence defense homeland
productions records studios pictures entertainment media motors airways holdings industries systems
hospitals schools colleges universities libraries museums breweries inns hotels trusts enterprises
airports theatres
technologies solutions partners capital ventures labs foods brands electronics pharmaceuticals
logistics semiconductor semiconductors aerospace petroleum telecom telecoms robotics therapeutics
railways supermarkets brewing insurance wireless aviation software freight healthcare water
development sea ocean strait customs aid ambulance fire rescue health chamber wildlife housing
products images
garden square theatre theater committee party university senate house congress court department
institute association union council agency company corp inc ltd news times post journal street
incorporated limited llc plc
campaign foundation center centre college school church bank press network administration government
states america city county state commission board group fund league federation office bureau project
coalition pac ministry police republicans democrats republican democratic gop democrat american
americans twitter facebook medicare medicaid obamacare constitution bible capitol pentagon kremlin
museum hospital airport stadium hotel avenue road park river bridge islands republic kingdom
world war day week year act bill amendment agreement treaty conference convention summit forum
airlines affairs organization organisation authority trust service services alliance academy
confederation initiative programme observatory archives library orchestra ballet ensemble charity
society club championship cup stock exchange black white north south east west
united national international federal supreme general-assembly guardian tribune herald gazette
globe mirror chronicle inquirer
magazine daily telegraph reuters bbc cnn fox nbc abc cbs msnbc npr latino hispanic christian muslim
guild chapter
aquarium army bakery brewery cafe café cathedral cinema clinic collective conservancy
consortium constabulary cooperative co-op diner diocese archdiocese directorate distillery embassy
gallery galleries hospice infirmary inspectorate institution laboratory legion monastery mosque
movement orphanage partnership pharmacy philharmonic railway refinery regiment restaurant
secretariat seminary shipyard synagogue syndicate synod taskforce tribunal winery zoo
centers institutes jury panel parliament
jewish congressional presidential tower plaza island lake mountain valley beach bay coast
springs heights síochána
"""
_MEN = """
mick
james john robert michael william david richard joseph thomas charles christopher daniel matthew
anthony donald mark paul steven andrew kenneth george joshua kevin brian edward ronald timothy
jason jeffrey ryan gary jacob nicholas eric jonathan stephen larry justin scott brandon benjamin
samuel frank gregory raymond alexander patrick jack dennis jerry tyler aaron henry peter adam
nathan zachary douglas kyle noah carl arthur gerald keith roger jeremy lawrence sean christian
albert joe ethan austin willie billy bryan bruce ralph roy eugene wayne louis philip bobby johnny
bradley randy ted marco mitch mike jeb ben bernie barack bill rand newt rudy rick mitt tim al
harry chuck jim tom bob dan dave steve tony greg matt josh jeff ken ron don doug ed fred hank ian
ivan jake jay joel jon juan karl kurt leon luke marc marcus martin martyn max neil nick oscar owen
pedro phil pierre rob rod ross russell saul seth simon stan stuart theo todd travis vince
vladimir walter warren will wesley corey reince antonin elijah rush vicente enrique boris
nigel emmanuel francois carlos jose luis miguel antonio diego fernando hassan ali mohammed
muhammad mohamed ahmed omar ibrahim abdul recep bashar narendra shinzo marty hector julian
luc ulrich devon ahmad iain
clarence colin dick danny eddie erick evan gabriel garrett gavin graham grant guy howard hugh
jared jerome angus alan allan allen andre andrei andy anton archie arnold barney barry bart
bernard bert brad brendan brent brett bud byron calvin cecil cedric chad chester clark
claude clay cliff clifford clint clive cody conor craig curtis cyril dale damian damon darren
darryl dean derek derrick desmond dmitri dominic duncan dwayne dwight dylan earl edgar edmund
edwin eli elliot elliott elmer emil ernest ernie ezra felix finn floyd francis franklin freddie
frederick geoffrey geoff gilbert glen gordon gus hamish hans harold harvey hasan herbert herman
homer horace hubert hugo humphrey hussein igor ike ira isaac ismael jackson jamal javier
jean-claude jorge juergen jurgen kareem karim kent kirk klaus lance lars leo leonard leroy lester
lewis liam lloyd logan lorenzo lou lucas luigi malcolm manuel mario mason mauricio maurice mehmet
melvin mickey miles milton mohammad monty morris moses mustafa nate nathaniel ned nelson
nicolas niall nikolai noel norman oleg oliver olivier otto pablo paddy percy perry pete
preston quentin rafael ramon randall raul ray rex reginald rene ricardo ricky roberto rodney
rodrigo roland roman ronnie rory rupert salvatore sanjay santiago sebastian sergei sergey sergio
shane shaun sid spencer stefan stewart sven syed tariq terence thaddeus tobias toby tommy
trevor tristan victor viktor vernon vincent wallace wilbur wilfred winston yuri yusuf zach zack
jesus alberto alfonso alfred ajit arturo bennie cory darrell denis dinesh
eduardo eliot emanuel erik ernesto felipe francisco gerard giovanni guillermo gustavo hal hakeem
herb jaime javed jeffery jimmy joaquin joao jonah keir khalid lamar levi mahmoud marcel
mel menachem micah nabil nadim nasser orrin osama pascal prakash rahul rajiv rashid ravi
reza robbie robby salman sami sanjeev satya stanley stephane sunil tarek thierry tobin tyrone
usman vijay vikram waqar xavier yasser zaid zachariah jonas ivo anwar rishi novak darran
rafa terrence
aiden mateo theodore asher grayson wyatt jayden isaiah nolan caleb connor adrian landon declan
emmett silas rhys callum ewan alistair gareth giles barnaby piers lachlan kieran eamon seamus
padraig cormac ronan fergus hamza bilal imran faisal samir amit arjun rohan anil suresh ramesh
deepak ashok arun hiroshi kenji takashi satoshi haruki kenta dmitry mikhail alexei pavel alejandro
luca matteo alessandro giuseppe francesco jacques laurent guillaume etienne bjorn anders henrik
nils magnus gunnar kwame kofi emeka tunde babatunde sipho thabo darnell demetrius terrell deandre
malik darius reggie otis
bojan rustam ferenc piotr pawel krzysztof wojciech tomasz marek jakub zdenek milos dragan zoran
goran slobodan bogdan dimitri vasily oleksandr volodymyr serhiy andriy dmytro petro mykola taras
laszlo istvan janos gabor zsolt kwabena yaw femi segun chinedu obinna bassam nizar ziad walid fadi
rami youssef hossam ranjit nadeem naveed shahid rizwan asif aditya anand arvind ashwin gopal govind
harish jagdish karan lalit mahesh manish manoj mohan mukesh naveen nikhil nitin pankaj pradeep
pramod prashant rajesh rakesh rohit sachin sandeep santosh srinivas sudhir varun vinay vinod vivek
yogesh ieuan emrys dafydd gethin rhodri iwan torquil torvald kristjan pekka jukka antti matti juha
eero tuomas wim jeroen joost maarten sander bram daan pieter willem kees geert gideon ranulf
alastair bertie hyun-woo ji-ho jens soren mikkel rasmus jorgen henning hernan ramiro genaro rosendo
ludovico aurelio tadeusz janusz zbigniew florin mihai ion vlad sorin nicolae georgios kostas yannis
stavros dimitris mustapha abdoulaye ousmane moussa mamadou cheikh tendai farai tawanda
alfie antoine armand bastien baptiste benoit bernardo cesar claudio cristian cristobal dario davide
efrain elias emilio enzo esteban ezekiel fabian fabio federico filippo flavio gaspard gianni gino
gonzalo hernando ignacio isidro julien julio lazaro leandro leonardo lionel luciano marcelo marcos
mathieu matias maxime moises nestor octavio osvaldo paolo pascual raphael rocco rolando romain
ruben simeon stefano tomas ulises umberto valentin vincenzo wilfredo yannick yves adebayo adewale
ayodele chidi chukwuemeka dele ebuka ikenna kayode kelechi olumide uche wale kojo kwesi kamau
njoroge sibusiso themba mandla bongani lwazi katlego abhishek ajay akash akhil alok amitabh aravind
ashish devendra dilip ganesh girish hemant jayant karthik krishnan kunal mahendra mukul narayan
naresh omkar piyush prabhat pranav puneet raghav rajat rajendra ramakrishnan ravindra sameer sanjiv
satish saurabh shekhar siddharth somnath subhash sumit surendra tarun tejas umesh vaibhav venkatesh
vishal abdullah adil adnan ahsan akram amjad aslam ayman aziz farhan farooq farrukh fawad ghulam
habib hamid haroon hisham husain iftikhar ijaz irfan ishaq jamil junaid kamran kashif khalil mahdi
majid mansoor mohsin murtaza musa naeem nasir omer osman qasim rafiq rauf saad saeed sajid saleem
salim shafiq shakir sohail sulaiman tahir talal tamer waleed wasim younis yousef zafar zahid zubair
daisuke kazuo makoto naoki shinji shota taro yuta aidan ashton brody bryce carlton clement cletus
colby colton conrad crispin curt cyrus dalton davey deshawn dewey donny dustin eamonn edmond elton
emory errol finley gage garth gil glenn gunther harlan hayden hollis ignatius irving irwin isiah
ivor jamaal jarrod jarvis jed jeremiah jermaine jethro joachim joey johan josiah judd jules keenan
kelvin kenny kermit killian knut kurtis kyler leland len lennie lenny les linus lonnie lowell lyle
marlon marvin mathew maximilian merv mervyn micheal mordecai myles neal niels norbert norris odell
orville oswald phineas quincy quinton rhett rolf roscoe rufus sammy sheldon sonny sylvester
thad tito tyrell tyson ulysses vaughn vern virgil wade waldo walt wes wilbert wilf willard woody
yann zeke
alton alvin arlo blaine braden brady cathal chaz chet cillian colm conall damien dane darin
dashawn delbert denzel deon dewayne dexter diarmuid dillon dirk donal donovan dorian duane elvis
emmitt enoch eoin everett fionn fritz jace jamar jasper javon jedediah jerald jerrod jesse jett
jude keegan kendrick kobe lamont lorcan luther malachy montell myron oisin rafe randolph roderick
rodrick rogelio rollo ruairi rudolph tadhg tarquin terrance trent trey tyrese wendell winfred
woodrow xander zane
jalen jaylen jaden kylian keyshawn tyreek rashad jaxon brayden kaden trevon alasdair ifan dewi
chidozie chukwudi ifeanyi ikechukwu oluwaseun seun kunle gbenga yemi abubakar aminu umar bashir
kabiru nnamdi ugochukwu okechukwu osita godwin olusegun olufemi babajide tolu idris rasheed wasiu
lateef rotimi godswill ankit gaurav shankar prabhakar tapan arindam bikash pradip jaspreet imtiaz
siyabonga lebogang tshepo takeshi haruto daichi oisín cian pádraig séamus
alec amir garry graeme laurence phillip zac
abe abebe adrián ahmet akira aleksandar aleksandr alexandr anatoly andrzej andré andrés antónio
artem asad attila avi babak behrouz bengt benigno björn bohdan branko cem cláudio cédric césar darko
denys dov eitan emre erling evgeny fabián farhad ferdinand flávio fouad françois frédéric fumio
fyodor gabe gennady germán grigory göran günter günther haakon hakan harald hernán hiroki hossein
ilya istván itamar ivica iván jamarcus jesús jinping jiri jiří joaquín joko josé joão julián juma
jérôme jörg jürgen kirill konstantin kristian lakshman leif lennart leonid luiz lukasz lászló léo
maksim manmohan manny martín masato mehdi michał miroslav mladen moshe munir murat márcio najib
nebojsa nenad nicolás noam olav oleh olof orhan paulo paweł petr pranab rafał rajeev rajnath
raúl rené ruslan russ rémi sebastián selim serkan shashi shehbaz shlomo sigurd stanisław stellan
stéphane svein sébastien sérgio sören tesfaye thiago théo tiago timo tomislav tomás tomáš trayvon
vaclav vadim valery vitaliy vitaly vladislav vyacheslav václav víctor yair yaroslav yevgeny
yoshihide yossi yukio zeljko zoltan zoltán álvaro óscar łukasz
eoghan finbar owain euan marcin mateusz grzegorz jacek jaroslaw leszek slawomir jaroslav ondrej
vojtech gyorgy balazs tamas miklos bela gheorghe vasile marius radu traian andrey stanislav ihor
nikola marko luka giorgos nikos panagiotis spyros huseyin kemal burak javad dariush khaled yoshio
minh tuan budi agus bambang alvaro rui nuno goncalo massimo riccardo fabrizio gianluca bruno
christophe didier fabrice franck gilles herve philippe remi sebastien thibault achim armin bernd
burkhard carsten detlef dieter dietmar eberhard eckhard egon ekkehard erich erwin eugen ewald
florian friedrich georg gerd gerhard gernot gottfried guenter gunter gustav hartmut heiko heiner
heinrich heinz helmut hermann holger horst ingo jochen jorg karsten konrad lothar ludwig lutz
manfred markus matthias meinhard olaf ortwin oskar ottmar ralf reiner reinhard reinhold rudiger
rudolf siegfried sigmar steffen thilo thorsten tilo torsten udo ulf uwe volker waldemar werner
wilfried wilhelm winfried wolfgang sjoerd thijs wouter gijs hendrik ingvar kjell mats ove sten stig
terje torbjorn trond heikki ilkka jari markku mikko petri teemu kwasi otieno ochieng mwangi tinashe
clyde
"""
_WOMEN = """
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
margaret kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca
sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine
christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce
victoria ruth virginia lauren christina joan evelyn judith andrea hannah megan cheryl jacqueline
martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy
isabella julia amber denise danielle marilyn beverly charlotte natalie theresa diana brittany
doris kayla lori marie hillary melania ivanka kellyanne megyn tammy kirsten loretta debbie
carly condoleezza nikki marine huma chelsea jill maggie rosie alicia katrina jen jane kate katie
kathy lena lucy mia molly monica nina paula rita rosa rose sally sheila sonia sue susie tina
valerie wendy yolanda zoe anita anne annie becky beth bonnie candace carla carmen caroline
cecilia claire colleen connie dawn dolores eileen elaine elena eleanor ellen erica erin eva
felicia fiona gail gina gwen heidi irene ivy janelle jo joanna joanne josephine juanita karla
kristen kristin leah lillian lorraine louise marcia marjorie maureen maxine melanie mildred
nadia naomi norma peggy penny phyllis priscilla regina renee roberta sabrina shelley stella
suzanne sylvia tanya tara tiffany vanessa vera veronica yvonne gretchen symone neera ada
adele agnes aisha alexandra alison allison althea amelia ana anastasia angelina anja annette
antonia audrey ava beatrice bella bernadette bianca bridget brigitte camille carole catalina celia
chloe clara claudia constance cora daisy daphne della dina edith elisa elise ella elsa elsie
emilia erika estelle esther ethel eugenia eunice florence freda gabriela gabrielle genevieve
georgia georgina geraldine gertrude gladys greta gwendolyn harriet helena henrietta hilda ida
imogen ines ingrid irina isabel isabelle isla jana janine jasmine jeanette jeanne jemima jenna
jenny jodie juliet juliette kara katarina katharina katja keisha kendra kristina lara larissa
latoya leila lidia lila lily liz liza lola lorna lucia lucille lydia lynda mabel
madeleine mae magdalena marian mariana marianne marina marisa marlene matilda maya mercedes
meredith miranda miriam mona muriel myra myrtle nadine natalia natasha nell nellie nora olga opal
paige patrice patty paulina pauline pearl petra philippa pippa polly rachael rhonda roxanne ruby
sadie salma selena serena shauna silvia simone sofia sophie stacey tabitha tamara tatiana thelma
trudy ursula valentina viola vivienne wanda whitney wilma winifred yasmin yvette zainab zara
priya kamala alexandria ilhan rashida ayanna jacinda sheryl malala oprah
mazie amina fatima leticia loreen marsha marcy nydia rosario rosalind
luna gianna ellie mila layla camila zoey penelope eliana aaliyah madelyn delilah gabriella
ariana hailey nevaeh leilani madeline brielle adeline freya phoebe gemma moira aisling siobhan
niamh ciara roisin maeve orla sinead khadija mariam hana samira anjali deepa kavita sunita lakshmi
meera neha pooja asha indira hanako keiko michiko akiko yoko naoko svetlana galina ludmila oksana
pilar juana marisol graciela beatriz adriana giulia francesca chiara amelie celine delphine sylvie
colette astrid sigrid karin birgit annika freja solveig shanice tamika imani ngozi chioma adaeze
june april winnie bev dot folake amara wanjiru thandi nomsa
meg ottoline gulnora agnieszka zuzanna malgorzata ewa olena iryna yulia halyna vira larysa eszter
zsofia katalin ildiko akosua abena ifeoma nneka ebele amira nour rania heba yasmine priyanka
simran nasreen parveen shabnam farzana tasnim deepika devika divya jaya
jyoti kavya lata madhu meenakshi nisha ritu sangeeta sarita shalini shreya shruti smita sneha sonal
sudha sushma swati usha vandana vidya aoife breda gwenllian olwen nesta bronwen carys ffion sian
cerys eilidh ailsa morag marit gudrun maarika anneli riikka femke marijke anneke liesbeth hortense
wilhelmina doreen hortensia ximena noelia begona lucrecia inmaculada ludovica carolina ragnhild
ingeborg magda danuta halina ioana mihaela katerina eleni despina fatoumata aminata mariama rutendo
chipo marguerite isolde yael orsolya tomomi yuki sakura mei-ling xiaoyan kayleigh chantelle dilani
saoirse clodagh grainne deirdre petronella rosalie
agatha aimee alana alba alexa alina alma alyssa amalia angelica anika annabel annabelle annalise
annemarie anthea antonella arabella arlene ashlee asma aurelie averil barb bea bernice bertha bess
betsy bettina beryl beulah blanche blythe brianna bridie brigid bronagh bryony caitlin caitriona
candice cara carina carmel carmela carrie cassandra cassie cathleen cathy celeste chantal charlene
charmaine cherie chrissie christa christabel cindy clarissa clementine cleo concetta consuelo
cordelia corinne cressida cristina daniela danica darla darlene deanna debora delia delores dena
desiree dianne dinah dionne dolly donatella dora dorothea dulcie edna edwina effie ekaterina
elisabeth elissa elodie eloise elspeth elvira emilie emmeline enid ernestine esme esmeralda
esperanza etta eugenie evangeline evie faye felicity fenella fleur flora florrie fran francine
frieda gayle georgie germaine ghislaine giselle glenda glenys gracie gwyneth haley hattie hazel
hedwig heloise hermione hester hettie hollie ilse imelda iona irma isadora isobel ivana ivonne
jacinta jacquelyn janie jayne jazmin jeannie jennie joanie joely josie judi
juliana julianne justine karina kasia kathie katy keira kelli kerri kiera kirstie kirsty krista
kristine krystal lacey lakeisha lana lavinia leanne leona leonora lesley lettie libby lilian lina
linnea lisbeth livia lois lolita lottie louisa luanne luciana lucinda lucretia luisa lulu
lynette lynne maddie maisie mallory mandy marcella margarita margaux margery margo margot mariah
maribel maricela marietta marjory marla marlena marnie martina maryam mattie maude mavis
meaghan mimi mindy minnie mollie morwenna natalya nerys nessa nettie nicola noelle noreen
octavia odette ophelia oriana paloma pam patsy paulette petula phyllida pia portia queenie rachelle
ramona raquel reba renata rhea rhiannon rhoda rochelle romilly romy rosamund rosanna roseanne
rosemary rosetta rowena roxana ruthie sabine saskia scarlett selina shana shania shari sharlene
sheena sherri sherry sibyl sonja sondra stacie stefanie susanna susannah suzie sybil tabatha talia
tallulah tania tasha tess tessa thalia thea theodora thomasina tilda tilly tonya tracey trish
trisha trixie trudi una valeria velma venetia verna vicki vicky vonda willa xanthe yasmina yolande
zelda zena aicha aishat akua ayesha bukola bolanle chiamaka chinwe damilola efua folasade funke
hauwa ijeoma khadijah ndidi nkechi obiageli omotola oluchi temitope titilayo yetunde zandile lerato
nomvula thandeka sibongile wangari wairimu nyambura njeri achieng akinyi ananya anjana anuradha
archana aruna bhavna chitra geeta gita hema ishita janaki kalpana kamini komal leela lalita mamta
manisha meenal mridula namrata nandini nirmala padma pallavi poonam pratibha preeti priti purnima
radha radhika rajni rekha renu richa rubina rupa sadhana savita seema shabana shanti sheela shilpa
shobha sujata sunaina supriya surbhi sushila swapna tanvi urmila vaishali vijaya zeenat amna asiya
bushra faiza fariha fauzia hafsa hina iqra kulsoom mahira maliha mehwish naila nargis nazia nida
rabia rukhsana sadia saima shazia sidra sumaira tahira uzma zahra zohra aiko haruka kaori kumi
megumi misaki reiko sachiko yoshiko yumi
beatrix brandi caoimhe catriona davina dervla eimear jocasta keziah kristi kylie leonie marissa
maura millie mitzi monique nuala ofelia oonagh ottilie persephone lupe seraphina sonya sorcha tamsin
terri tricia trina
grace joy viv bethan lowri shona mairi folashade amaka funmilayo bisi abimbola hadiza
rukayat kavitha meena mamata aarti aishwarya smriti uma farida zanele lindiwe busisiwe tanisha kiara
raelene narelle keeley shelagh gráinne bríd sinéad róisín thuy linh
abby alejandra angie becca belinda bethany breanna brooke eliza hayley jillian joann johanna
kaitlyn katelyn kellie kristy melinda melody michele nichole patti robyn rosemarie shelly sheri teri
toni tori traci vickie
aditi aino almaz amélie anaïs angharad antje aurélie ayelet ayse ayşe azadeh biljana bárbara catrin
chloé cécile céline dafna darya deb delyth dragana elif elke emine farah fatma fernanda fionnuala
françoise frauke frida gayatri geneviève gordana guadalupe hanna heike helmi hilde hélène inger inès
inés iwona jelena jovana justyna jutta kajsa katarzyna kateryna katri katrin kerstin kolinda ksenia
lakisha larisa latasha latisha latonya lene liv lucía lyudmila léa madhuri mahsa maja mariko maría
masako mayumi małgorzata megha michal mirjana máire mónica nadezhda narges nasrin natsuki neelam
noriko orlaith orna outi parisa pernille polina raisa reena renate rosalinda roya saara sadhbh sanna
setsuko sharmila shira shirin signe silke siobhán snezana sofía soraya steffi stéphanie sunniva
susanne svitlana tamar tarja tetiana tetyana thandiwe tomoko tzipi ulla valérie verónica vesna
vibeke viktoria véronique waltraud xiomara yasuko yekaterina yelena yesenia yuko yumiko yuriko
zeynep zhanna zofia zoë élodie
mara mira shaniqua bronwyn ishbel marta jadwiga beata dorota irena lenka tereza marketa zuzana
milada dagmar libuse ilona erzsebet zsuzsanna reka judit timea andreea raluca simona camelia oana
corina daria inna yaroslava milica sanja tanja ljiljana vasiliki ioanna hatice merve busra esra
selin gulsen golnaz halima rukia reem nawal huda sita rina huong siti putri paola jimena soledad
rocio joana catarina leonor matilde alessandra federica ilaria simonetta raffaella ornella amandine
fabienne laetitia mathilde nathalie noemie oceane pascale sandrine solene veronique virginie
anneliese britta carola gerda gisela heidrun helga hildegard inge irmgard liselotte lotte manuela
margarete marlies monika svenja ulrike marieke sanne lieke maaike truus birgitta gunilla margareta
agneta lotta malin elin tove ebba sigrun liisa kaisa riitta tuula pirjo paivi marjatta funmi adwoa
atieno nokuthula earlene dottie
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
lindsey dominique
robin drew avery quinn skyler dakota harper kendall peyton
reese sawyer sydney blake ashley courtney kelly kim lee leslie lynn marion pat shannon stacy tracy
kerry jody morgan cameron rowan parker billie alex sam terry chris
shawn shelby sasha emery loren ollie milo charlie frankie
devin jodi kelley kelsey laurie leigh mackenzie alexis aubrey vivian hilary noor gurpreet harpreet
manpreet kagiso mpho sidney nikita val
"""
_WORDS = {
    lx.AUXILIARY: _AUXILIARIES,
    lx.DETERMINER: """
the a an his her their its my our your one some many several two three four five six seven eight
nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety another this that
these those most few both any no each every other more others numerous various
""",
    lx.PREPOSITION: """
of for in at on with from by about into to under over during after before near against among
between within without via per through outside inside like across along around behind beyond
despite toward towards upon amid throughout alongside beside onto above below since until because
than as
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
pseudonym alias username
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
didn't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't
went took made got came began gave saw led ran sent won lost met kept held stood sat spoke
left brought bought built caught chose drew drove ate fell flew forgot grew hit knew lay
paid rose sold shot stole struck taught threw understood woke wore shook has had was is were
are did does will would could can should may put set let hurt cut sang drank swam
bore beat laughed smiled nodded grinned shrugged joined became says said wants needs
makes takes gets goes comes gives keeps plans hopes seems appears likes loves tends
disagrees shrugs nods grins frowns sits remembers attributes involves
withdrew sought fought spent hid froze hung swept undertook overcame arose awoke blew broke clung
crept dealt dug fled forbade forgave knelt leapt lent overtook rang rode sank slept slid spun sprang
swore swung tore wept bent
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
attribute scream yell repeat murmur counsel
report reports claim claims note notes state states comment comments remark remarks call
calls tweet tweets post posts email emails text texts estimate estimates charge charges
pledge pledges promise promises answer answers reply replies request label labels brand
brands blast attack attacks praise quote quotes mention point points term terms question
questions tag tags title titles cast order orders offer offers use uses issue issues release
releases sign signs hit hits show shows launch fire hold run runs sound rally rallies
reference detail details outline voice matter boast vow vows chant chants shout shouts cry
cries demand demands hint hints caution urge joke jokes rate rates mock blame value deal
deals address warning feeling meeting saying writing reading hearing find finds paint reject
reason reasons ruling sigh rating ratings fear fears worry worries regret regrets
rail mouth echo boom thunder signal signals talk talks
""",
    lx.INVERTED: "said says asked asks added adds wrote writes tweeted told recalls recalled",
}
_FUNCTION = lx.classes_of(_WORDS)


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
        if ":" in entry:
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
    classes = dict(_FUNCTION)
    for bits, words in (
        (lx.SAY | lx.REPORT, say),
        (lx.REPORT, report),
        (lx.NAME, name),
        (lx.WEAK, weak),
        (lx.PARTICIPLE, (verb for verb in (*say, *report, *name) if verb.endswith("ing"))),
        (lx.TITLE, _TITLES.split()),
        (lx.INSTITUTION, _INSTITUTIONS.split()),
    ):
        for word in words:
            classes[word] = classes.get(word, 0) | bits
    men, women = _MEN.split(), _WOMEN.split()
    return lx.Language(
        code="en",
        classes=classes,
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
