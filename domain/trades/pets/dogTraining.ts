import type { JobType } from '../types';

export const dogTraining: JobType = {
	id: 'dogTraining',
	names: `dog training, puppy classes, puppy training, obedience training, dog behaviourist, behavior training, dog trainer, leash training, reactive dogs, board and train, gundog training, agility classes, Good Boy, Sit and Stay, Top Dog, Off the Lead, Best Behaviour, Manners, adiestramiento canino, educador canino, etología, éducation canine, éducateur canin, comportementaliste, hundeschule, hundetraining, welpenkurs, adestramento, treino canino, educação canina`,
	signs: `dog train*, dog trainer*, puppy class*, puppy training, puppy school, obedience, behaviourist*, behaviorist*, recall ~ dog, wont come ~ called, comes ~ when called, pulls ~ lead, pulls ~ leash, pulling ~ leash, pulling ~ lead, loose lead, lunges, lunging, reactive, barks ~ dogs, barks ~ everything, barking ~ dog, barks ~ alone, separation anxiety, jumps ~ people, jumping up, puppy ~ biting, puppy ~ bites, nips, nipping, growls, resource guard*, guards ~ food, guards ~ toy*, food aggress*, dog aggress*, house train*, housetrain*, potty train* ~ puppy, toilet train* ~ puppy, crate train*, chews ~ furniture, chews ~ shoes, chases ~ bikes, chases ~ cats, chases ~ joggers, clicker, e collar train*, treats ~ train*, agility, scent work, nose work, gundog, therapy dog, service dog ~ train*, canine good citizen, bite history, muzzle train*, adiestr*, educador canino, jala ~ correa, tira ~ correa, ladra ~ todo, muerde ~ cachorro, educateur canin, education canine, tire ~ laisse, aboie, rappel ~ chien, mordille, hundeschule, hundetrain*, zieht ~ leine, leinenfuhrig*, leinenaggress*, bellt, welpenkurs, abruf, adestr*, treino ~ cao, puxa ~ trela, puxa ~ guia, ladra ~ tudo, late ~ tudo, heel ~ dog, walk to heel`,
	said: {
		en: `
pulls like a train
our puppy bites ankles, mostly my 4 year old's
he comes when called unless there's a squirrel, so never
barks the moment I leave, letter from the landlord
how much is a six week class and when's the next
rescue from Romania, scared of men
two dogs used to be friends, now they fight over the sofa
growls at the baby when she crawls near his bowl
Do you use shock collars, because we don't want that
house training at 7 months still a mess
jumps up on grandma, she nearly fell
one session at home, then we'll see
lunges at bicycles
want to do agility for fun, border collie, obviously
board and train two weeks while we move?
crate: screams
teenage lab, forgot everything
therapy dog test in autumn, prep
chews: shoes, remote, skirting board, passport
gundog, hard mouth
is 9 too old to train
clicker basics on zoom please
cat chaser, we'd love to have both
freezes on walks and won't budge
deaf dalmatian
Bitten a jogger, got a fine, must do a course
first dog, don't want to mess up, pup arrives in 3 weeks
nose work group?
pees when people greet him
he guards my husband from me
muzzle training before the vet
loose lead in one hour, is that a dream
service dog for my son's seizures, where to begin
barks at the telly
puppy social, saturdays, how many pups
german shepherd lady, nervous at gates
kids need a lesson in how to behave with a dog
stranger danger with the postman
walk past other dogs without a circus
follow up after the 1:1 in march
treats don't interest him
dog dosent listen outside
`,
		es: `
jala la correa como un tren
el cachorro muerde los tobillos de mi hija
ladra en cuanto salgo y el casero se quejó
gruñe cuando alguien se acerca a su plato
¿cuánto dura el curso y cuánto cuesta?
perra rescatada, le teme a los hombres
brinca encima de las visitas
no viene cuando la llamo en el parque
a los siete meses sigue orinando en casa
`,
		fr: `
il tire en laisse comme un train
le chiot mord les chevilles de ma fille
il aboie dès que je pars, le propriétaire râle
il grogne quand on approche de sa gamelle
prix d'un stage de six semaines
chienne de refuge, elle craint les hommes
il saute sur les invités
aucun rappel au parc
à sept mois il n'est toujours pas propre
`,
		de: `
zieht an der Leine wie verrückt
Welpe beißt meiner Tochter in die Knöchel
bellt, sobald ich gehe, Vermieter beschwert sich
knurrt am Napf
was kostet der Kurs über sechs Wochen
Hündin aus dem Tierschutz hat Angst vor Männern
springt Besucher an
Rückruf klappt im Park nie
mit sieben Monaten noch nicht stubenrein
`,
		pt: `
puxa a trela como um comboio
o cachorro morde os tornozelos da minha filha
ladra mal eu saio e o senhorio queixou-se
rosna quando alguém se aproxima do prato
quanto custa o curso de seis semanas
cadela resgatada com medo de homens
salta para cima das visitas
não vem quando chamo no parque
aos sete meses ainda faz chichi em casa
`,
	},
	emergencies: `
he just bit my son in the face
both dogs are fighting, we can't get them apart, one is down
dog has cornered my mother in the kitchen and won't let her out
court says he's put down tomorrow unless a behaviour report is in by noon
he attacked a jogger, police are at the door
she slipped her collar in your class and is gone, heading to the tracks
my dog has killed the neighbour's cat and now goes for theirs kids at the fence
hanging by his lead on the gate, he's limp
mi perro acaba de morder al niño en la cara
il vient de mordre ma fille au visage
der Hund hat gerade mein Kind gebissen
o cão acabou de morder o meu filho
`,
	harmless: `
he bit someone two years ago, muzzle since, want to improve
what do I do if a strange dog attacks us
play biting, no blood
barks like a fire alarm
emergency stop command, do you teach that
killing squirrels, how do I stop it
never bitten anyone, just growls
the fight was last month, they live apart now
dead lame jokes aside, he needs manners
crash course for first time owners, any weekend
sin urgencia, el cachorro llega en un mes
nie etwas passiert, nur lästig
`,
	durationMinutes: 60,
	materials: ['Treats', 'Clicker', 'Long line'],
	asks: ['Which breed, age and sex?', 'Since when do you have him?', 'What does he do, and when?', 'Has he bitten?', 'Class or at home?'],
};
