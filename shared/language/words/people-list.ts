import { wordList } from './word-list.ts';

/** Who is commonly spoken of in meetings when no list of names was given. All lower case, in head-noun form. */

/** Departments in one word. Many are also things ("sales fell", "legal notice"): the grammar around them decides. */
export const DEPARTMENT =
  wordList(`sales operations ops purchasing procurement finance accounting accounts controlling logistics dispatch
warehouse maintenance production manufacturing marketing legal hr it qa qc quality engineering development r&d design nursing radiology
pharmacy surgery oncology cardiology anaesthesia anesthesia admissions reception housekeeping catering security facilities planning
scheduling shipping receiving assembly packaging compliance audit treasury payroll underwriting claims support helpdesk service
management leadership headquarters hq administration admin billing collections communications merchandising buying editorial transport
estimating tooling stores labs lab theatres triage kitchen bar floor faculty registry tech devops infosec infra product
analytics ux networking telesales presales aftersales inventory expediting fulfilment fulfillment recruiting recruitment upstairs
corporate procurement supply boardroom cleaning laundry portering imaging pathology paediatrics pediatrics icu er a&e obstetrics
midwifery dispatching moulding molding welding stamping machining finishing inbound outbound customs hotline`);

/** Of these, the names of a process or a place as much as of people: alone they mean people only when the session lists them. */
export const PROCESS =
  wordList(`production delivery planning shipping maintenance design service security cleaning kitchen bar floor support quality packaging assembly
   scheduling transport warehouse laundry lab theatre reception stores claims engineering development manufacturing finishing receiving
   inventory compliance audit training catering administration corporate supply procurement recruitment inbound outbound`);

/** Two words and more that name a department or a whole. Space separated words, one name per line. */
export const DEPARTMENT_PHRASES: readonly string[] = `head office
front office
back office
front desk
help desk
service desk
human resources
customer service
customer care
customer support
customer success
quality control
quality assurance
quality management
supply chain
public relations
field service
upper management
senior management
middle management
top management
senior leadership
the board
front of house
back of house
the ward
the union
the bank
the agency
the council
the ministry
the workshop
the front line
the shop floor
the factory
the plant
the lab
project management
product management
business development
inside sales
goods in
goods receiving
call centre
call center
contact centre
contact center
department heads
the powers that be
the top brass
the bean counters
the suits
the higher ups
the other side
the young ones
the younger ones
the new ones
the old guard
the big bosses
the people upstairs`.split('\n');

/** Heads of a group of people: "loading team", "evening crew", "branch staff". */
export const COLLECTIVE =
  wordList(`team teams department departments dept crew crews staff guys people folks lot personnel shift shifts squad
bunch office offices company companies firm firms desk division unit gang blokes lads ladies bosses colleagues branch branches side board committee council union agency ministry jury`);

/** Heads that need a word before them to mean people ("night shift", "accounts team"), and otherwise may be things. */
export const LOOSE_COLLECTIVE = wordList(
  `company companies firm firms shift shifts lot unit office offices desk side branch branches division bunch board`,
);

/** What makes a loose head into people: "night shift", "sales office", "your lot". */
export const COLLECTIVE_MODIFIER =
  wordList(`night day late early evening morning afternoon weekend first second third previous last next
earlier other back front head help service sales it your their that this our buying trading dispatch planning design field regional
claims reception accounts school works supervisory executive management advisory maintenance cleaning security catering transport moving construction shipping temp external internal backend frontend backoffice agency office temp temporary london berlin sister`);

/** Jobs, singular. Plurals are derived. */
export const JOB =
  wordList(`operator driver nurse manager technician intern clerk engineer planner buyer accountant cashier waiter waitress
chef cook cleaner porter surgeon doctor physician anaesthetist anesthetist pharmacist radiologist midwife paramedic receptionist
teacher lecturer professor principal headteacher tutor developer programmer tester admin administrator designer architect foreman
forewoman supervisor superintendent welder electrician plumber carpenter bricklayer roofer painter plasterer mason surveyor contractor
subcontractor sub-contractor builder fitter mechanic machinist packer picker loader courier dispatcher scheduler controller auditor
lawyer solicitor attorney paralegal banker teller underwriter adjuster broker analyst consultant trader salesman saleswoman salesperson
rep agent seller vendor supplier merchant wholesaler hauler haulier carrier forwarder captain pilot steward stewardess conductor
dispenser storekeeper shopkeeper storeman warehouseman barista bartender barman dishwasher host hostess sommelier baker butcher
gardener janitor caretaker guard bouncer officer inspector examiner assessor director ceo cfo cto coo boss leader chief president
executive exec executives owner partner apprentice trainee worker labourer laborer employee staffer colleague coordinator
co-ordinator organiser organizer secretary assistant pa librarian scientist chemist biologist researcher statistician dentist hygienist
therapist physiotherapist physio counsellor counselor carer caregiver orderly matron sister registrar consultant houseman specialist
expert helper rigger scaffolder crane-driver banksman ganger joiner glazier tiler decorator lumberjack farmhand milker vet
groom sailor deckhand docker stevedore seaman mate skipper postman mailman editor reporter journalist copywriter proofreader
photographer producer presenter buyer merchandiser stylist tailor seamstress hairdresser coach referee umpire commander sergeant
constable firefighter fireman policeman marketer marketeer recruiter trainer facilitator moderator interpreter translator typist
bookkeeper cashier treasurer dev sysadmin pm scrum-master attendant concierge bellboy housekeeper maid valet
dock-worker gatekeeper watchman locksmith optician optometrist phlebotomist radiographer sonographer dietician dietitian
nutritionist psychologist psychiatrist gp intensivist resident obstetrician paediatrician pediatrician cardiologist oncologist
linesman signalman stationmaster ticket-inspector flagger roadie usher projectionist cameraman tester adviser advisor
agronomist forklift-driver keyholder superviser moulder molder lathe-operator millwright boilermaker toolmaker 
checker dealer valuer estimator draughtsman draftsman shipper receiver freelancer team-leader
ringleader newcomer rookie novice old-timer veteran predecessor successor deputy chairman chairwoman treasurer councillor mayor
guide aide escort guy bloke lad lady man woman kid boy girl person fellow dude newbie gentleman
instructor volunteer lifeguard florist skipper deputy bookseller jeweller brewer brewmaster winemaker distiller cheesemaker farmer
fisherman forester ranger zookeeper curator archivist conservator choreographer dancer musician singer drummer violinist composer
playwright screenwriter animator illustrator cartographer geologist surveyor meteorologist astronomer mathematician physicist
economist actuary trustee broker notary bailiff judge juror clerk coroner detective patrolman warden jailer probation-officer
ambassador diplomat envoy senator deputy councilman alderman clergyman priest vicar rabbi imam nun monk undertaker mortician
embalmer tattooist barber beautician masseur masseuse dresser costumier milliner cobbler shoemaker saddler blacksmith farrier
goldsmith silversmith glassblower potter sculptor restorer upholsterer cabinetmaker shipwright rigger sailmaker
diver astronaut navigator purser flight-attendant baggage-handler groundskeeper greenkeeper gamekeeper beekeeper
veterinarian childminder nanny babysitter au-pair nursery-nurse headmaster headmistress dean provost bursar lecturer
examinee invigilator proctor scholar pundit columnist blogger publisher typesetter bookbinder telemarketer canvasser
promoter organiser usher bouncer croupier dealer bookmaker jockey umpire linesman scorer timekeeper groundsman
 counselor lifesaver first-responder medic dispatcher call-taker call-handler responder telephonist operative technologist
assayer metallurgist smelter founder moulder patternmaker pressman weaver knitter dyer tanner
furrier maltster fishmonger greengrocer grocer stallholder retailer importer exporter shipowner
charterer freight-forwarder trucker lorry-driver cabbie chauffeur motorman tram-driver busman pointsman trackman
platelayer ganger navvy groundworker steelworker steel-fixer concreter asphalter tarmacker drywaller
screeder waterproofer demolisher blaster crane-operator dogman signaller slinger spotter quantity-surveyor
estimator's installer commissioner calibrator metrologist validator verifier releaser
approver reviewer requester maintainer committer hacker coder programmer scrummaster integrator webmaster
moderator influencer strategist expeditor storewoman stocktaker teaboy canteen-lady dinner-lady lollipop-lady
physician's locum houseman ward-sister staff-nurse scrub-nurse anesthesiologist hematologist pathologist
neurologist dermatologist urologist gynaecologist nephrologist orthopaedist perfusionist prosthetist podiatrist
chiropractor osteopath acupuncturist homeopath herbalist doula lactation-consultant social-worker caseworker case-manager
mediator negotiator arbitrator lobbyist fundraiser donor benefactor landlord landlady lodger leaseholder neighbour neighbor
mp lord governor ombudsman delegate steward shop-steward union-rep spokesman spokeswoman
spokesperson provider manufacturer reseller press-officer minister policymaker crew-member tradesman craftsman handyman workman delivery-man serviceman repairman
sdr bdr csm vp svp evp cio cmo cpo sre dba hr-rep temp part-timer grower underling superior higher-up bigwig suit freshman graduate grad hire
translator newbie joiner leaver commuter lender borrower investor shareholder stakeholder organiser copywriter stagehand lineman bargeman
headhunter timekeeper bricky sparky chippy scaffolder optometrist anaesthetist phlebotomist hca sonographer councilwoman spokesman middleman chairperson clinician porter medic`);

/** Outsiders whose wishes are facts here: only plain insults and failings are caught, never what they decided. */
export const CUSTOMER =
  wordList(`customer client patient parent student pupil guest user tenant passenger visitor shopper member reader
caller resident applicant subscriber diner viewer`);

/** Anybody at all. */
export const ANYONE = wordList(`somebody someone everybody everyone anybody anyone people folks whoever`);

/** Nobody at all. */
export const NOBODY = wordList(`nobody none noone`);

/** Nouns in -er and -or that are no people. */
export const THING_NOUN =
  wordList(`boiler heater cooler mixer compressor motor generator inverter converter transformer breaker meter actuator
regulator feeder winder spinner digger distributor insulator filler runner stacker sorter grinder monitor reader buffer scheduler loader
crawler timer counter header footer folder freezer dryer washer dishwasher tower tanker trailer container cylinder hammer
screwdriver spanner ladder roller rotor stator reactor tractor connector projector reflector contactor vector sector factor
indicator elevator escalator ventilator refrigerator radiator calculator order number paper water weather matter letter layer power
river corner border shoulder finger powder polymer copper silver timber rubber solder laser fiber fibre center theater diameter
parameter counterweight computer adapter charger speaker transmitter thermometer barometer starter limiter dimmer sprinkler
extinguisher cutter trimmer shredder stapler toner cover lever gutter plaster mortar anchor mirror door floor vapor odor color colour
flavor flavour error terror humor rumor tumor labor harbour harbor armour behaviour behavior neighbour parlour honour favour
vendor-code cursor processor resistor capacitor transistor accelerator carburettor carburetor condenser evaporator separator
blower burner chiller dispenser scrubber sweeper bulldozer excavator loader plotter trigger logger debugger installer
firewall newsletter poster banner sticker tender offer transfer buffer chapter quarter winter summer september october
november december disaster encounter answer master cluster filter register semester plant restaurant tolerant constant
restart variant grant warrant pollutant lubricant coolant sealant refrigerant disinfectant detergent component patent moment event
checklist list shortlist playlist waitlist wishlist twist mist dust resist assist consist exist persist`);

/** Programs and machines that "refuse", "ignore" and "miss" things without being people. */
export const MACHINE =
  wordList(`system systems app application scanner tool browser printer server machine form script program software
robot phone tablet website site page database firewall filter sensor controller plc bot backup windows excel outlook sap teams word
android linux oracle google sharepoint jira slack zoom salesforce azure docker jenkins github gitlab postgres firefox chrome safari
policy contract rule law standard report email mail message router switch compiler parser test job query spreadsheet macro formula
bios firmware update driver api service integration import export camera alarm detector conveyor pump valve motor belt gate door`);

/** Names that are also words: they count only when capitalised. */
export const WORD_NAMES =
  wordList(`will mark may art bill rob sue jack frank hope dean grant ray rose dawn june april august faith joy pat nick
drew chuck max guy miles penny so do he my an long young in may grace hunter mason carter cook baker taylor page chase lane reed cliff
dale glen heath iris ivy jade lily olive pearl poppy ruby summer violet victor ward west wade stone price marks bush brown green white
black gray grey king knight field fields hall hill rich sky star sunny van von art bob don gene les lance mike peg rusty skip ted wood
woods case day early love power sharp short small strong wise best bond cross major miller porter potter sawyer skipper smith tanner
turner weaver butcher fisher gardener walker wright singer painter bishop marshall`);

/** Verbs and jobs share some plurals with things; these words are never people in front of a verb. */
export const NOT_A_NAME =
  wordList(`i the a an this that these those it he she they we you who what why when where how which if because but and
or so then there here now today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march
april june july september october november december once after before since until while although though however also maybe perhaps
please let yes no not every each all some any both either neither another other nobody someone somebody everyone anyone everybody
nothing something everything rain snow wind storm ice fire water oil traffic heat frost fog dust corrosion rust power parking paint
concrete asphalt steel wood paper glass gas steam air cargo freight software hardware christmas easter brexit covid inflation demand
supply price stock time money luck weather customs plan planning training equipment our your their his her its my whose never always
still again only just even instead apparently clearly obviously sadly unfortunately sometimes often usually last next first second
third one two three four five six seven eight nine ten bad poor good great typical thanks thank management lack human operator`);
