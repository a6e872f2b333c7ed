import type { JobType } from '../types';

export const physiotherapy: JobType = {
	id: 'physiotherapy',
	names: `physiotherapy, physio, physical therapy, physical therapist, sports therapy, sports massage, massage therapy, chiropractor, osteopathy, back pain clinic, rehabilitation, post operative rehab, hand therapy, dry needling, fisioterapia, masajes, quiropráctico, kinésithérapie, kiné, ostéopathie, massages, krankengymnastik, physiotherapie, massagen, quiropraxia, Backs and Knees, Move Again, Aches and Pains, Back in Action, Bad Backs, Loosen Up`,
	signs: `physio, physiotherap*, physical therap*, pt evaluation, chiropract*, osteopath*, back pain, lower back, my back went, back ~ spasm*, threw ~ back out, slipped disc, herniated disc, bulging disc, sciatica, sciatic, stiff neck, neck pain, whiplash, frozen shoulder, rotator cuff, shoulder pain, shoulder impingement, tennis elbow, golfers elbow, carpal tunnel, knee pain, knee ~ swells, acl, meniscus, runners knee, jumpers knee, shin splint*, hamstring*, achilles, plantar fasciitis, heel pain, sprained ankle, ankle sprain, rolled my ankle, torn calf, pulled muscle, hip replacement, knee replacement, post op rehab, after ~ stroke ~ walk, gait, vertigo ~ exercise*, bppv, pelvic floor physio, sports massage, deep tissue massage, trigger point*, dry needling, kinesio tape, scoliosis, posture, range of motion, fisioterap*, quiropract*, dolor de espalda, lumbago, ciatica, hernia discal, esguince, rodilla ~ duele, contractura, kine, kinesitherap*, mal de dos, sciatique, entorse, lombalgie, torticolis, krankengymnastik, ruckenschmerz*, hexenschuss, bandscheibe*, kreuzband*, verspannung*, lymphdrainage, manuelle therapie, dor nas costas, entorse ~ tornozelo, torcicolo, joelho ~ doi, knee rehab`,
	parts: `
back and neck, back pain, chiropractic, spine: back, neck, sciatica, disc, stiff, posture, adjust, lower back, desk, numb leg, spasm, headaches, herniated, whiplash
sports injuries, sports therapy, knees, ankles, shoulders: knee, ankle, shoulder, hamstring, running, sprain, acl, tennis elbow, marathon, rotator, tendon, shin, achilles, gym, football, climber
rehab, post surgery, after operation: surgery, replacement, rehab, hip, stroke, cast off, recover, walk again, fracture, post op, strength, home exercises, falls, balance, meniscus
massage, massage therapy, dry needling, acupuncture: massage, deep tissue, knots, tight, relax, needling, prenatal, acupuncture, couples, lymphatic, cupping, sixty minutes, gift
womens health, pelvic floor: pelvic, pregnancy, postpartum, leak when i sneeze, diastasis, baby, vertigo
`,
	near: 'generalPractice',
	said: {
		en: `
lower back went when I picked up a bag of compost
physio for a knee, eight weeks after ACL surgery
sciatica down to my calf, can't sit at my desk for more than 20 mins
need a sports massage before the half marathon on the 14th
frozen shoulder. how many sessions usually
do I need a doctor's referral to see a PT in your state
my son is 15 and has heel pain after every soccer practice
Hip replacement on the 3rd, could somebody come to the house the first weeks
woke up with a crick in my neck and can't turn left to drive
Workers comp claim open, adjuster says to pick a clinic. do you take them
rolled my ankle at netball, still puffy after ten days
dry needling, yes or no?
pins and needles in both hands at night
what's the price for 60 min deep tissue
whiplash from a fender bender in march, lawyer says get treatment
I have 12 visits left on my plan this calendar year
tennis elbow but I've never held a racket, I'm a plasterer
physio for mum after her stroke, she wants to walk to the garden again
shin splints since going from 5 to 10k
slipped disc L5 on the MRI, surgeon says try exercises first
dizzy when rolling over in bed, ear crystals apparently, someone said the Epley thing
is it normal that i'm sore two days after treatment
hamstring tweaked in training, match in a week
Desk job, hunched, headaches from the neck up
can you tape my knee for a wedding dance
our rugby club wants a physio on the touchline saturdays
post mastectomy arm swelling, lymph drainage offered?
Hand therapy after a broken wrist, cast came off thursday and fingers won't make a fist
the achilles feels like a rope in the mornings
pregnant with hip and pelvis pain, 31 weeks
grandad 88 has had falls, need balance work and a walker that fits
chiropractor or physio for a back that locks each winter
could I bring my MRI on a disc
scoliosis brace for my girl, who does Schroth
jaw and neck tension massage
plantar fasciitis, steps out of bed are agony
please move my 8.30 with the osteopath, kid is ill
knee clicks on stairs lol getting old
Evening slots after 6:30? Shift worker
home exercise sheet got lost, could you email it again
rotator cuff repair protocol from surgeon attached, when can we start
does insurance pay for massage if the gp writes it
`,
		es: `
me duele la espalda baja desde que cargué cajas
necesito fisioterapia después de operarme la rodilla
tengo ciática y no puedo estar sentado
esguince de tobillo hace diez días
contractura en el cuello por la computadora
¿cuánto cuesta la sesión y aceptan seguro?
masaje deportivo antes del maratón
mi papá tuvo un derrame y necesita rehabilitación en casa
hombro congelado, casi no levanto el brazo
`,
		fr: `
j'ai mal au dos depuis que j'ai porté un carton
séances de kiné après opération du genou, ordonnance de 20
sciatique, je ne tiens plus assis
entorse de la cheville il y a une semaine
vous faites les kinés à domicile pour ma mère ?
torticolis depuis ce matin
massage sportif avant un marathon, tarif
épaule gelée, combien de séances en moyenne
tendinite au coude, je suis carreleur
`,
		de: `
Hexenschuss beim Umzug, wann haben Sie was frei
Krankengymnastik nach Kreuzband-OP, Rezept liegt vor
Bandscheibenvorfall L5, ich soll Übungen machen
Nacken total verspannt vom Büro
machen Sie Hausbesuche nach Hüft-OP
Sprunggelenk umgeknickt, seit zehn Tagen dick
was kostet eine Massage ohne Rezept
Lymphdrainage zweimal die Woche
Schulter lässt sich kaum noch heben
`,
		pt: `
dor nas costas desde que carreguei uns móveis
fisioterapia depois da operação ao joelho
tenho ciática e não consigo estar sentado
torci o tornozelo há uma semana
fazem fisioterapia ao domicílio para a minha mãe?
torcicolo, não viro a cabeça
quanto custa uma massagem desportiva
ombro preso, mal levanto o braço
têm acordo com a seguradora de acidentes de trabalho
`,
	},
	emergencies: `
back pain and since this morning I can't feel between my legs and can't pee
both legs have gone weak and I can't lift my feet, slipped disc
calf is swollen hot and purple two weeks after my knee op and I'm short of breath
he fell off the ladder and can't move his arms, neck hurts, we haven't touched him
Popped my hip replacement out putting on socks, leg is turned and I'm on the floor
worst headache of my life right after the neck adjustment, vision double
fell down the stairs, ankle bone is sticking out at an angle
wound from the knee surgery burst open and it's gushing
dad was doing his exercises and now his mouth droops and he can't speak
se me durmieron las dos piernas y no controlo la orina, me duele la espalda
depuis la manipulation du cou je vois double et je vomis
nach Knie-OP dicke, heiße Wade und Atemnot
caí, ouvi um estalo e a anca saiu do sítio
`,
	harmless: `
threw my back out in spring, all good now, want to keep it that way
ankle isn't broken, they x-rayed it
can neck cracking cause a stroke?
pain's bearable, next week would do
had a clot years ago, do you need to know
If my hip ever dislocates, who do I call
no numbness, bladder fine, only stiff in the mornings
The deadlift class is called Back Breaker, is it ok for me after rehab
emergency contact form attached for the club physio
a teammate ruptured his achilles so I'd like mine screened
ya casi no me duele, solo seguimiento
nichts Akutes, Rezept läuft erst im März ab
`,
};
