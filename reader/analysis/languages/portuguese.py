"""Portuguese of Portugal and Brazil: “…” and «…», dashes for dialogue, optional subjects."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.shared_first_names import with_shared_names
from reader.text.word_sets import word_set

_SAY = """
dixit disse diz dizia dizem disseram dito afirmou afirma afirmava explicou explica explicava
declarou declara contou conta contava acrescentou acrescenta garantiu garante escreveu escreve
respondeu responde perguntou pergunta comentou comenta referiu refere sublinhou sublinha salientou
salienta assegurou assegura adiantou adianta informou informa lembrou lembra recordou recorda
anunciou anuncia completou completa ressaltou ressalta destacou destaca concluiu conclui
"""
_REPORT = """
admitiu admite advertiu adverte alertou alerta argumentou argumenta avisou avisa brincou brinca
confessou confessa confirmou confirma considerou considera defendeu defende denunciou denuncia
desabafou desabafa detalhou detalha enfatizou enfatiza esclareceu esclarece exclamou exclama exigiu
exige frisou frisa gritou grita insistiu insiste ironizou ironiza justificou justifica lamentou
lamenta murmurou negou nega observou observa ponderou pondera postou prometeu promete protestou
protesta queixou reclamou reclama reconheceu reconhece reforçou reforça reiterou reitera relatou
relata repetiu repete retorquiu retrucou revelou revela rebateu rebate resumiu resume sugeriu sugere
sussurrou tuitou avaliou avalia acredita acreditava apelou apela apontou aponta pediu pede vincou
atirou rematou realçou realça questionou questiona alegou alega antecipou antecipa apurou assinalou
assinala assumiu assume atestou celebrou comunicou contestou contesta contrapôs corrigiu descreveu
desmentiu desmente determinou discordou divulgou emendou endossou evocou explanou indagou indaga
indicou indica interrogou jurou jura listou manifestou manifesta mencionou notou nota opinou opina
ordenou pontuou preveniu proclamou profetizou prosseguiu prossegue recomendou recomenda recusou
refutou relembrou relembra replicou replica resmungou sentenciou sintetizou solicitou sorriu
suplicou suspirou sustentou sustenta testemunhou traduziu transmitiu vaticinou zombou aconselhou
aconselha ameaçou aplaudiu apostou atacou ataca atira atribuiu celebra citou clamou comemora
comemorou concede condenou confia confidenciou confidencia constata constatou contrapõe
contra-atacou corrige cravou culpou desafiou descarta descartou desculpou devolveu disparou dispara
encorajou esbravejou esperou exaltou exortou exorta expressou expressa festejou fulminou ilustra
implora incentivou insta instou lançou louvou menciona murmura objetou prevê previu proclama propõe
propôs provocou reage reagiu reafirmou refletiu rejeita rejeitou ressalvou retruca ri riu saudou
sintetiza soltou sorri suspira sussurra temeu tranquilizou vaticina evoca sinaliza sinalizou
corroborou ratificou analisa analisou reivindicou insinua insinuou narra narrou mantém manteve crê
finaliza finalizou cobra cobrou pontua complementa complementou explicitou mantido dissera mantinha
escrito propunha proposto previsto crava acha achou atalhou atalha antevê anteviu calculou calcula
estimou estima supôs supõe imagina imaginou suspeitou teme receia receou entende entendeu julga
julgou invocou invoca cita aludiu alude interrompeu interrompe interveio intervém gracejou graceja
continuou continua encerrou berrou berra rogou alardeou alardeia alfinetou alfineta projetou projeta
atesta dirá dirão reafirma noticiou tuita concluído acreditado pensa emenda arremata arrematou
retorque vinca expôs expõe exposto concorda concordou queixa gabou gaba congratulou congratula
externou discursou publicou ressalva arriscou
"""
_NAME = """
chamou chama classificou classifica descreveu descreve definiu define acusou acusa criticou
critica qualificou qualifica apelidou apelida tachou comparou compara falou fala
agradeceu agradece elogiou elogia viu vê enxergou enxerga
"""
_PLURALS = {
    "ava": "avam",
    "ia": "iam",
    "ou": "aram",
    "eu": "eram",
    "iu": "iram",
    "a": "am",
    "e": "em",
}
_GERUNDS = {"ou": "ando", "eu": "endo", "iu": "indo"}
_FORMS = {
    "ou": "ado ava avam ara",
    "eu": "ido ia iam era",
    "iu": "ido ia iam ira",
}  # from the past tense
_AUXILIARIES = """
tem têm tinha tinham terá teria há havia é são era eram foi foram será seria está estava também
ainda já sempre nunca depois então não se lhe lhes só apenas aqui hoje ontem logo agora assim aliás
"""
_TITLES = """
secretário-geral secretária-geral procurador-geral procuradora-geral diretor-geral diretora-geral
primeiro-ministro primeira-ministra senhor senhora sr sra dom dona presidente titular ministro
ministra primeiro primeira diretor diretora director directora porta-voz prefeito prefeita autarca
vereador vereadora governador governadora chefe deputado deputada senador senadora secretário
secretária rei rainha príncipe princesa papa cardeal bispo padre general coronel capitão comandante
comissário comissária delegado delegada juiz juíza advogado advogada procurador procuradora promotor
promotora professor professora doutor doutora dr dra líder responsável treinador treinadora técnico
técnica autor autora escritor escritora investigador investigadora pesquisador pesquisadora
cientista historiador historiadora economista especialista candidato candidata embaixador
embaixadora conselheiro conselheira morador moradora vizinho vizinha dono proprietário proprietária
mãe pai filho filha marido mulher irmão irmã avô avó amigo amiga ator atriz cantor cantora jogador
jogadora médico médica enfermeiro enfermeira bombeiro bombeira pescador pescadora agricultor
agricultora engenheiro engenheira empresário empresária encarregado encarregada meteorologista
costureira testemunha ex chanceler reitor reitora motorista sindicalista atacante avançado capitã
craque goleador goleiro goleira guarda-redes lateral lateral-direito lateral-esquerdo meia
meia-atacante meio-campista ponta volante zagueiro zagueira árbitro árbitra bastonário bastonária
coordenador coordenadora tenente sargento inspetor inspetora desembargador desembargadora
superintendente politólogo sociólogo socióloga geólogo geóloga gerente comentarista ex-jogador
ex-jogadora curador curadora escultor escultora zelador síndico síndica arq cel dr.ª eng pe frei
monsenhor prof prof.ª profa
"""
_MEN = """
afonso antónio antônio arnaldo augusto baltazar belmiro benedito caetano caio cláudio domingos
duarte edson emílio erico eugénio fábio filipe flávio frederico geraldo gil gonçalo guilherme heitor
hélder hélio humberto ignácio joão júlio lourenço luís luiz márcio mário martim mateus matheus
maurício murilo nelson nuno octávio otávio paulo ramiro rogério romeu rui salvador sebastião sérgio
severino simão valdemar vinícius virgílio vítor wagner wellington abílio adérito ademir agostinho
alfeu aloísio amadeu amílcar apolinário aristides arlindo arménio ataliba aurélio ayrton balduíno
bartolomeu basílio benjamim boaventura breno cândido cassiano cícero claudemir clóvis constantino
cristóvão custódio dagoberto damião delfim denílson dinis dirceu dorival dulcídio edvan edilson
eládio élio elísio estêvão ermelindo felisberto firmino florêncio gaspar genival genivaldo germano
getúlio gílson gregório hermínio hilário horácio ícaro inácio isidoro itamar jair januário jefferson
jeremias jerônimo joelson josias juca justino ladislau laurindo luizinho malaquias marcolino messias
moacir natanael nélio nicolau norival olavo olegário onofre otoniel ovídio patrício péricles plínio
quim ramalho raulino reginaldo remígio ribamar romão romário rómulo rômulo rubens serafim silas
silvério sílvio sinval sócrates tadeu tarcísio telmo timóteo toninho tristão ubirajara valdir
valentim valério vanderlei venâncio vinício wanderley zacarias zeferino acácio adalberto ademar
adílio agenor agnaldo aires albano albino alceu aldair alípio almir altair anderson ângelo antero
aparício armindo ary ataíde atílio baptista belarmino belchior bento bonifácio brás carlito cássio
cauã cirilo claudinei clécio clemente cleiton clodoaldo cosme dário décio diniz diógenes dionísio
djalma domício durval ederson edmilson ednaldo egas egídio eleutério eliseu emerson emídio enéas
epifânio estanislau eugênio eurico euclides eusébio evandro everaldo everton fabrício fidel filinto
fulgêncio gastão genésio gerson gervásio gilmar gilson giovani givanildo gualter herculano hermano
hermenegildo hermes hernâni honório inocêncio irineu isac italo ivaldo izidoro jackson jadson
jailson jarbas jesuíno jonatas jordão juarez juliano kaique kauê laércio lélio lindolfo luan lúcio
ludgero lupércio macário maciel magno mansueto marcílio marinho martinho maurílio maximiano neemias
nilson nivaldo odair olímpio olinto otacílio ozires pascoal pompeu porfírio prudêncio rivaldo
roberval robson romualdo rúben ruy salomão sancho sandoval sidnei sinésio teotónio tércio thales
tomé ubiratan ulisses valdeci valdemiro valmir vitorino wendel zélio nilton adilson deivid neymar
ailton airton amauri átila davi deltan denilson dênis edinho edmar édson eliel elton érico ermírio
heraldo jean jhonatan kleber lindbergh oswaldo ronaldinho vagner vitor wallace zeca uilian
tião juninho maicon mamadu
hélcio edvaldo lindomar lourival
"""
_WOMEN = """
núria adelaide amália amanda andreia ângela antónia aparecida áurea benedita bruna cecília celeste
cláudia cleide conceição dulce edite eduarda elisabete elza emília érica eugénia fátima filipa
flávia florbela glória graça heloísa idalina inês ísis ivone júlia letícia lídia lígia lourdes lúcia
luísa luiza lurdes madalena mara márcia margarida marília mônica natália odete olívia palmira
patrícia regina rosália rosário rute sílvia simone sónia sônia tânia tereza valéria vitória zélia
zulmira adélia alcina alexandrina alzira anabela apolónia araci arlete augusta baltazara belmira
berta cacilda candelária cândida carmelita carmem cátia cidália cinira clarice constança custódia
deise delmira deolinda doralice ema emanuelle eulália fabíola felismina fernandina florinda
franciele gertrudes gorete graciete graziela guilhermina hermínia iara iracema isolda ivete jacira
janaína jandira janete jaqueline jéssica jocelina jordana judite juraci jussara keila laís laurinda
leopoldina lisete luciene lucília maitê manuella marcelina mariazinha marieta marilene maristela
mercedes mirian nádia nair natércia neide nélia neusa nilza noémia noêmia norma núbia ofélia olinda
orlanda otília pietra quitéria raimunda regiane rosalina rosangela rosângela rosinda salete severina
silvina simara soledade suelen suellen suely taís tamires terezinha thaís thalita umbelina urânia
valdete vânia vicência virgínia xénia zaida zenaide zilda zita aldina alícia almerinda anália
anastásia andreza antônia armanda armandina arminda assunção bernardete bernardina betânia branca
celestina cleonice cornélia creusa cristiana cristiane dália daiane dília dionísia dirce djanira
efigénia elba eliane elisângela eliete elizabete ercília esmeralda estefânia eudóxia eugênia flora
florência fortunata geralda germana giovana giselda gisele gislaine guida henriqueta hortênsia ilma
íris isilda isolina ivani ivonete izabel izilda jade jeni jocélia joelma juçara jurema kátia lavínia
léia leocádia lia lília liseta lívia loreta lucrécia luíza magda maíra marilda marinalva marli
mayara mirtes nathalia nelma nídia nilce nora odília olímpia ondina ortência paloma pâmela perpétua
pilar raissa rosane roseli rosemeire rosina soraia stella suzana suzete taísa teresinha valdirene
verônica bia cida damares dilma erundina glaucia gleisi joice lilian marielle michele nathália
roseana sâmia sueli tábata
cidinha fatumata
jucilene gláucia jorgina sirlei zuleide cleusa edineia
"""

_ALL_MEN, _ALL_WOMEN = with_shared_names("pt", _MEN, _WOMEN)

_WORDS = {
    lx.REPORT | lx.PARTICIPLE: [*lx.derived(f"{_SAY} {_REPORT}", _GERUNDS), "dizendo"],
    lx.SAY | lx.REPORT | lx.INVERTED: lx.with_plurals(_SAY, _PLURALS),
    lx.REPORT: [*lx.with_plurals(_REPORT, _PLURALS), *lx.derived(f"{_SAY} {_REPORT}", _FORMS)],
    lx.NAME: [
        *lx.with_plurals(_NAME, _PLURALS),
        *lx.derived(_NAME, {"ou": "ado ada ados adas ara"}),
    ],
    lx.WEAK: """
quer querem queria queriam espera esperam esperava esperavam procura procuram procurou procuraram
propôs propuseram propõe propõem prometia prometiam
""",
    lx.AUXILIARY: _AUXILIARIES,
    lx.VERB: """
estavam serão seriam seja sejam fossem tenha tenham tem têm tinha tinham é são era eram foi foram
será seria está estão vai vão vem vêm entra entram sai saem chega chegam encontra deixa deixam sente
corre fica ficam cai abre fecha pode podem deve devem chora sorri vive vivem morre perde ganha
trabalha leva levam segue seguem quis quiseram pôde puderam teve tiveram fez fizeram pôs puseram deu
deram esteve estiveram soube souberam trouxe trouxeram houve manteve obteve escolheu perdeu venceu
recebeu nasceu cresceu morreu bateu vendeu aprendeu cedeu correu viveu sofreu pareceu apareceu
permaneceu faz fazem põe põem dá dão sabe sabem sobe sobem
""",
    lx.TITLE: [
        *_TITLES.split(),
        *lx.prefixed(
            "vice- ex- sub",
            """
presidente ministro ministra governador governadora prefeito prefeita secretário secretária
diretor diretora deputado deputada senador senadora procurador procuradora reitor reitora
treinador treinadora chefe
""",
        ),
        *lx.words("coautor coautora eurodeputado eurodeputada"),
    ],
    lx.INSTITUTION: """
departamento faculdade partido universidade senado câmara tribunal instituto associação sindicato
conselho agência empresa grupo jornal comissão fundação centro escola igreja banco imprensa governo
estado estados unidos cidade ministério polícia república guerra união europeia nacional prefeitura
município municipal supremo defesa civil federal lusa
""",
    lx.DETERMINER: """
o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa aquele aquela vários
várias dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta alguns
algumas muitos muitas meu minha nosso nossa outro outra outros outras
""",
    lx.PREPOSITION: """
de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com sem sobre entre
até desde contra durante ante sob após perante num numa dum duma mediante neste nesta nestes nestas
nesse nessa naquele naquela deste desta destes destas desse dessa daquele daquela
""",
    lx.SOFT: "de do da dos das para em",
    lx.CONJUNCTION: "e mas ou que quando porque porém embora se como onde enquanto pois nem cujo",
    lx.SUBJECT: "ele ela eles elas",
    lx.FIRST: "eu nós tu você vocês vós",
    lx.OBJECT: "me te mim ti",
    lx.RELATIVE: "quem",
    lx.DAY: """
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro
março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã
""",
    lx.TIME: "semana mês ano anos dia horas minutos tarde noite manhã madrugada passado passada",
    lx.LEAD: """
em no na por para com segundo após durante antes desde se quando embora como sobre sem já além enfim
afinal exceto também questionado questionada ontem hoje perguntado perguntada indagado indagada
confrontado confrontada instado instada contactado contactada contatado contatada
""",
    lx.TITLED: """
filme livro romance disco canção música série intitulado intitulada título chamado chamada palavra
palavras termo lema programa novela denominado denominada documentário curta curta-metragem longa
longa-metragem espetáculo exposição podcast telenovela comédia ópera coletânea revista álbum
""",
    lx.SPEECH: "declaração palavras comentário mensagem carta comunicado nota apelo",
    lx.PARTICLE: "de do da dos das e von van der den",
    lx.ACCORDING: "segundo acordo conforme para como",
    lx.WORDS_OF: "palavras olhos opinião visão avaliação ver entender leitura ótica perspetiva",
}

PORTUGUESE = lx.Language(
    code="pt",
    classes=lx.classes_of(_WORDS),
    masculine=_ALL_MEN
    | word_set("""
ele senhor sr dom prefeito pai filho irmão marido avô tio ministro governador deputado senador
vereador diretor secretário advogado professor treinador
"""),
    feminine=_ALL_WOMEN
    | word_set("""
ela senhora sra dona prefeita mãe filha irmã mulher avó tia ministra governadora deputada senadora
vereadora diretora secretária advogada professora treinadora
"""),
    he=frozenset(["ele"]),
    she=frozenset(["ela"]),
    it=word_set("eles elas"),
    who=frozenset(["quem"]),
    first_names=_ALL_MEN | _ALL_WOMEN,
    according=frozenset(["com"]),
    compound_inversion=True,
    this={"este último": "m", "esta última": "f", "este": "m", "esta": "f"},
    drops_subject=True,
    views=word_set("opinião ver entender"),
    dash_dialogue=True,
    endings=((("ou", "iu", "aram", "iram", "avam"), lx.VERB),),
    indefinite=word_set("""
um uma uns umas dois duas três quatro vários várias alguns algumas muitos muitas outro outra outros
outras cada seu sua seus suas nenhum nenhuma
"""),
)
