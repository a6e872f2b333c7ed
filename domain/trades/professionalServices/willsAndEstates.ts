import type { JobType } from '../types';

export const willsAndEstates: JobType = {
	id: 'willsAndEstates',
	names: `wills, wills and estates, estate planning, probate, trusts, living trusts, powers of attorney, estate administration, inheritance, inheritance tax planning, elder law, guardianship, contested wills, testamentos, herencias, sucesiones, successions, testament, droit des successions, erbrecht, testament und nachlass, vorsorgevollmacht, heranças, inventários e partilhas, Peace of Mind Papers, Loved Ones, Last Wishes, Legacy, After You're Gone`,
	signs: `make a will, make ~ will, write ~ will, last will, my will, mothers will, dads will, mums will, moms will, fathers will, mirror wills, will ~ witness*, wills, codicil*, probate, grant of probate, letters of administration, executor*, executrix, intestate, died without ~ will, passed away ~ house, estate ~ mother, estate ~ father, estate planning, deceased estate, heirs, beneficiar*, inheritance tax, death tax, estate tax, living trust, revocable trust, irrevocable trust, family trust, trustee*, special needs trust, medicaid ~ look back, medicaid planning, asset protection trust, power of attorney, lpa, enduring power, living will, advance directive, healthcare proxy, guardian ~ children ~ die, guardianship, court of protection, dementia ~ sign, contest ~ will, challenge ~ will, undue influence, small estate affidavit, transfer on death, pour over, deed of variation, disinherit*, testamento*, herencia*, heredero*, sucesion*, poder ~ notarial, declaratoria de herederos, testament*, succession*, heritier*, procuration ~ mere, mandat de protection, donation ~ enfants, testament ~ aufsetz*, erbe*, erbschaft*, erbschein, erbrecht, nachlass, pflichtteil, testamentsvollstreck*, vorsorgevollmacht, patientenverfugung, heranca*, herdeiro*, partilha*, habilitacao de herdeiros, cabeca de casal, inventario ~ faleceu, heritage ~ pere, heritage ~ mere, conservatorship`,
	parts: `
wills, last wills, estate planning, for later: will, beneficiary, kids, guardian, executor, simple will, update, married again, old will, leave, codicil, cut out, godparents, second marriage, stepchildren, witness, just had a baby
probate, estate administration, after a death, inheritance: died, probate, executor, estate, passed away, father, mother, house in her name, no will, letters, heirs, bank wont release, inventory, small estate, brother living there, joint account, ashes, grant of probate, siblings, intestate
trusts, living trusts, special needs, asset protection: trust, living trust, avoid probate, special needs, fund, trustee, disabled, irrevocable, medicaid, spendthrift, successor, disability
powers of attorney, elder law, guardianship, health directives: power of attorney, dementia, nursing home, healthcare proxy, living will, mom, guardianship, capacity, medicaid, lpa, directive, incapacitated, alzheimer, hospital, care home
disputes, contested wills, contested estates: contest, left out, undue influence, stepmother, executor stealing, caveat, forged, changed the will, accounting
`,
	near: 'familyLaw conveyancing',
	said: {
		en: `
mum passed away in january, do we need probate
want to make a will, simple, everything to my husband then the kids
how much for mirror wills
I'm executor for my aunt and have no idea what to do
living trust or will in California, which one
my brother got dad to change his will in the care home
power of attorney for my father, early dementia, can he still sign
Died without a will, two marriages, four kids, one house
naming guardians for our girls
what would inheritance tax be on an estate of 900k
bank says they need letters testamentary before they'll release anything
second marriage and I want my own children protected
how long does probate take where you are
can I disinherit my son
found an old will in a biscuit tin, unsigned
Special needs trust for our boy with Down's
update my will after divorce
estranged sister is demanding half, will says otherwise
does the will have to be read out to everybody like on tv
healthcare directive before my operation next month
nursing home costs, is it too late to put the house in a trust
do you visit hospitals for wills
granddad left a farm in Ireland and a flat in Boston
small estate affidavit, just a car and 12 grand in checking
trustee won't give us any accounts
lpa forms, health and finance both, for my wife and me
neighbour left me her cottage, family is furious
codicil to change one beneficiary
how do I find out whether he ever made one
My parents want to gift me a deposit for a house, seven year rule?
uncontested, three siblings, all on good terms
executor fees: can I pay myself
cat needs a home when I die, could that go in
dad's ex still on the life insurance, he forgot
deed of variation within 2 years, we're at 22 months
transfer on death deed for my duplex
Guardianship for my 19 yr old with autism, court papers
lost the original will, got a photocopy only
who pays the credit card debt of someone dead
I do church legacies, would you speak to our seniors group on wills
probate refused because staple holes in the will?!
i have crypto and no one knows the password, plan for that pls
estate still open after 6 yrs, lawyer never answers, can you take over
wanna do my will, cheap, no kids, one parrot
`,
		es: `
quiero hacer testamento
falleció mi padre y no dejó testamento
¿cuánto cuesta un testamento sencillo?
mis hermanos no se ponen de acuerdo con la herencia
poder notarial para mi madre que tiene alzheimer
¿cuánto se paga por heredar una casa?
soy albacea y no sé qué hacer
cambiar el beneficiario después del divorcio
aceptar una herencia con deudas, ¿es posible renunciar?
`,
		fr: `
je voudrais rédiger mon testament
mon père est décédé sans testament
combien coûte une succession chez vous
mes frères bloquent le partage de la maison
procuration pour ma mère qui perd la mémoire
donation à mes enfants, quels droits ?
refuser une succession endettée
ma belle-mère a fait changer le testament
assurance-vie, qui est bénéficiaire
`,
		de: `
möchte ein Testament machen
Vater ist verstorben, kein Testament da
Was kostet ein Erbschein
Geschwister streiten um das Haus der Eltern
Vorsorgevollmacht für meine Mutter
wie hoch ist der Pflichtteil
Erbe ausschlagen wegen Schulden
Patientenverfügung vor der OP
Haus zu Lebzeiten auf die Tochter übertragen
`,
		pt: `
queria fazer um testamento
o meu pai faleceu e não sabemos por onde começar
quanto custa a habilitação de herdeiros
os meus irmãos não se entendem com as partilhas
procuração para a minha mãe com demência
sou cabeça de casal, o que tenho de fazer
repudiar uma herança com dívidas
doar a casa aos filhos em vida
testamento a favor do meu companheiro
`,
	},
	emergencies: `
dad is dying in hospital tonight and wants to sign a will
mother has hours left, she wants to change her will, can you come to the ward
my stepbrother is loading the furniture out of grandma's house right now, she died yesterday
time limit to reject the inheritance ends today, debts are 200k
Caveat must be lodged before 4 or probate is granted to the wrong person
carer is at the bank with mum's power of attorney taking her savings
surgery at 7 tomorrow, no power of attorney, doctors say risky
auction of the family home in one hour, nobody told the heirs
they're cremating him at three and we have a court fight about the body
mi madre está agonizando y quiere firmar el testamento hoy
délai de renonciation à la succession expire ce soir
Vater liegt im Sterben und will noch ein Testament machen
a minha tia está no hospital em fim de vida e quer deixar a casa
`,
	harmless: `
grandpa died in 2009, estate's closed, only want copies
we're healthy, no hurry, would like wills before the baby comes
what if somebody dies before signing?
Dying Wishes is a podcast, may we interview you
no one is fighting, just the forms
my uncle nearly died last year, he's fine now, and it got us talking
probate granted on monday, thank you
how fast could you come to a hospital if it were ever needed
Emergency access to my passwords when I'm gone, can a will do that
the time limit to contest passed ages ago, I accept it
todo en orden, quería actualizar el testamento
nichts eilt, wir sind beide gesund
`,
};
