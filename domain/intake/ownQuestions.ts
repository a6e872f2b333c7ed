import { wordsOf } from '../text';
import type { IntakeField } from './types';

/** In the pack's languages; English is how the presets have it. */
type Said = Record<'en' | 'es' | 'fr' | 'de' | 'pt', string>;

/** The questions that the presets and the default profile put, so that each customer is asked in their own language. */
const QUESTIONS: readonly Said[] = [
	{ en: 'What is your name?', es: '¿Cuál es su nombre?', fr: 'Quel est votre nom ?', de: 'Wie ist Ihr Name?', pt: 'Qual é o seu nome?' },
	{ en: 'What is the best phone number to reach you?', es: '¿En qué número de teléfono podemos localizarle?', fr: 'À quel numéro de téléphone pouvons-nous vous joindre ?', de: 'Unter welcher Telefonnummer erreichen wir Sie am besten?', pt: 'Qual é o melhor número de telefone para falarmos consigo?' },
	{ en: 'What is your email address?', es: '¿Cuál es su correo electrónico?', fr: 'Quelle est votre adresse e-mail ?', de: 'Wie lautet Ihre E-Mail-Adresse?', pt: 'Qual é o seu e-mail?' },
	{ en: 'What is the address of the work, with zip code?', es: '¿Cuál es la dirección del trabajo, con código postal?', fr: 'À quelle adresse faut-il intervenir, avec le code postal ?', de: 'An welcher Adresse (mit Postleitzahl) fällt die Arbeit an?', pt: 'Qual é a morada do trabalho, com código postal?' },
	{ en: 'Which address is it about?', es: '¿De qué dirección se trata?', fr: 'De quelle adresse s’agit-il ?', de: 'Um welche Adresse geht es?', pt: 'De que morada se trata?' },
	{ en: 'When would suit you?', es: '¿Cuándo le vendría bien?', fr: 'Quand cela vous conviendrait-il ?', de: 'Wann würde es Ihnen passen?', pt: 'Quando lhe seria conveniente?' },
	{ en: 'Which days and times suit you?', es: '¿Qué días y horas le convienen?', fr: 'Quels jours et quelles heures vous conviennent ?', de: 'Welche Tage und Uhrzeiten passen Ihnen?', pt: 'Que dias e horas lhe convêm?' },
	{ en: 'Is there a gate code, a pet or parking that we should know about?', es: '¿Hay un código de acceso, una mascota o algo sobre el aparcamiento que debamos saber?', fr: 'Y a-t-il un code d’accès, un animal ou un stationnement à connaître ?', de: 'Gibt es einen Türcode, ein Haustier oder etwas zum Parken, das wir wissen sollten?', pt: 'Há um código de acesso, um animal ou algo sobre estacionamento que devamos saber?' },
	{ en: 'Does the unit run on gas or electricity?', es: '¿El aparato funciona con gas o con electricidad?', fr: 'L’appareil fonctionne-t-il au gaz ou à l’électricité ?', de: 'Läuft das Gerät mit Gas oder mit Strom?', pt: 'O aparelho funciona a gás ou a eletricidade?' },
	{ en: 'About how old is the unit?', es: '¿Qué antigüedad tiene el aparato, aproximadamente?', fr: 'Quel âge a l’appareil, environ ?', de: 'Wie alt ist das Gerät ungefähr?', pt: 'Que idade tem o aparelho, aproximadamente?' },
	{ en: 'Is the water shut off at the main valve?', es: '¿Está cerrada la llave de paso del agua?', fr: 'L’arrivée d’eau est-elle coupée ?', de: 'Ist der Haupthahn zugedreht?', pt: 'A torneira geral da água está fechada?' },
	{ en: 'Which year, make and model do you drive?', es: '¿De qué año, marca y modelo es su vehículo?', fr: 'De quelle année, marque et modèle est votre véhicule ?', de: 'Welches Baujahr, welche Marke und welches Modell fahren Sie?', pt: 'De que ano, marca e modelo é o seu veículo?' },
	{ en: 'About how many miles are on it?', es: '¿Cuántas millas (o kilómetros) tiene, aproximadamente?', fr: 'Combien de miles (ou de kilomètres) a-t-il, environ ?', de: 'Wie viele Meilen (oder Kilometer) hat es ungefähr gelaufen?', pt: 'Quantas milhas (ou quilómetros) tem, aproximadamente?' },
	{ en: 'Can the car be driven?', es: '¿Se puede conducir el coche?', fr: 'La voiture peut-elle rouler ?', de: 'Ist das Auto fahrbereit?', pt: 'O carro pode circular?' },
	{ en: 'Which tire size is on the sidewall, e.g. 225/65R17?', es: '¿Qué medida figura en el costado del neumático, p. ej. 225/65R17?', fr: 'Quelle dimension figure sur le flanc du pneu, par ex. 225/65R17 ?', de: 'Welche Reifengröße steht auf der Flanke, z. B. 225/65R17?', pt: 'Que medida está no flanco do pneu, por ex. 225/65R17?' },
	{ en: 'Is there an insurance claim number?', es: '¿Hay un número de siniestro del seguro?', fr: 'Y a-t-il un numéro de sinistre ?', de: 'Gibt es eine Schadennummer der Versicherung?', pt: 'Há um número de sinistro do seguro?' },
	{ en: 'When could you bring the car in?', es: '¿Cuándo podría traer el coche?', fr: 'Quand pourriez-vous amener la voiture ?', de: 'Wann könnten Sie das Auto bringen?', pt: 'Quando poderia trazer o carro?' },
	{ en: 'Which company or brand is it for?', es: '¿Para qué empresa o marca es?', fr: 'Pour quelle entreprise ou marque est-ce ?', de: 'Für welches Unternehmen oder welche Marke ist es?', pt: 'Para que empresa ou marca é?' },
	{ en: 'Which budget do you have in mind?', es: '¿Qué presupuesto tiene pensado?', fr: 'Quel budget avez-vous en tête ?', de: 'An welches Budget denken Sie?', pt: 'Que orçamento tem em mente?' },
	{ en: 'Is there a date by which it must be live?', es: '¿Hay una fecha en la que deba estar publicado?', fr: 'Y a-t-il une date à laquelle cela doit être en ligne ?', de: 'Gibt es ein Datum, zu dem es veröffentlicht sein muss?', pt: 'Há uma data em que tenha de estar publicado?' },
	{ en: 'What is the address of your current website?', es: '¿Cuál es la dirección de su sitio web actual?', fr: 'Quelle est l’adresse de votre site actuel ?', de: 'Wie lautet die Adresse Ihrer jetzigen Website?', pt: 'Qual é o endereço do seu site atual?' },
	{ en: 'Where does the shoot take place?', es: '¿Dónde será la sesión?', fr: 'Où la prise de vue aura-t-elle lieu ?', de: 'Wo findet die Aufnahme statt?', pt: 'Onde será a sessão?' },
	{ en: 'Which channels do you use today?', es: '¿Qué canales usa hoy?', fr: 'Quels canaux utilisez-vous aujourd’hui ?', de: 'Welche Kanäle nutzen Sie heute?', pt: 'Que canais usa hoje?' },
	{ en: 'What is the patient’s full name?', es: '¿Cuál es el nombre completo del paciente?', fr: 'Quel est le nom complet du patient ?', de: 'Wie heißt die Patientin oder der Patient mit vollem Namen?', pt: 'Qual é o nome completo do paciente?' },
	{ en: 'What is the patient’s date of birth?', es: '¿Cuál es la fecha de nacimiento del paciente?', fr: 'Quelle est la date de naissance du patient ?', de: 'Wann ist die Patientin oder der Patient geboren?', pt: 'Qual é a data de nascimento do paciente?' },
	{ en: 'Is this the first visit to our practice?', es: '¿Es la primera visita a nuestra consulta?', fr: 'Est-ce la première visite à notre cabinet ?', de: 'Ist es der erste Besuch in unserer Praxis?', pt: 'É a primeira visita ao nosso consultório?' },
	{ en: 'Which insurance do you have, if any?', es: '¿Qué seguro tiene, si tiene alguno?', fr: 'Quelle assurance avez-vous, le cas échéant ?', de: 'Bei welcher Krankenversicherung sind Sie, falls versichert?', pt: 'Que seguro tem, se tiver algum?' },
	{ en: 'Since when has it hurt?', es: '¿Desde cuándo duele?', fr: 'Depuis quand avez-vous mal ?', de: 'Seit wann tut es weh?', pt: 'Desde quando dói?' },
	{ en: 'Is there swelling or fever?', es: '¿Hay hinchazón o fiebre?', fr: 'Y a-t-il un gonflement ou de la fièvre ?', de: 'Gibt es eine Schwellung oder Fieber?', pt: 'Há inchaço ou febre?' },
	{ en: 'Which vaccine would you like?', es: '¿Qué vacuna desea?', fr: 'Quel vaccin souhaitez-vous ?', de: 'Welche Impfung möchten Sie?', pt: 'Que vacina deseja?' },
	{ en: 'Which company is it for, if any?', es: '¿Para qué empresa es, si es para una?', fr: 'Pour quelle entreprise est-ce, le cas échéant ?', de: 'Für welches Unternehmen ist es, falls für eines?', pt: 'Para que empresa é, se for para uma?' },
	{ en: 'Is it for you personally or for a company, and of which kind?', es: '¿Es para usted o para una empresa, y de qué tipo?', fr: 'Est-ce pour vous-même ou pour une entreprise, et de quel type ?', de: 'Geht es um Sie persönlich oder um ein Unternehmen, und welcher Art?', pt: 'É para si ou para uma empresa, e de que tipo?' },
	{ en: 'Which tax years are concerned?', es: '¿De qué años fiscales se trata?', fr: 'Quelles années fiscales sont concernées ?', de: 'Um welche Steuerjahre geht es?', pt: 'De que anos fiscais se trata?' },
	{ en: 'How many people are to be paid?', es: '¿A cuántas personas hay que pagar?', fr: 'Combien de personnes sont à payer ?', de: 'Wie viele Personen sind abzurechnen?', pt: 'Quantas pessoas são pagas?' },
	{ en: 'Is there a date by which it must be done?', es: '¿Hay una fecha en la que deba estar listo?', fr: 'Y a-t-il une date à laquelle cela doit être fait ?', de: 'Gibt es ein Datum, zu dem es fertig sein muss?', pt: 'Há uma data em que tenha de estar pronto?' },
];

/** What the presets call their fields. */
const LABELS: readonly Said[] = [
	{ en: 'Name', es: 'Nombre', fr: 'Nom', de: 'Name', pt: 'Nome' },
	{ en: 'Phone', es: 'Teléfono', fr: 'Téléphone', de: 'Telefon', pt: 'Telefone' },
	{ en: 'Email', es: 'Correo electrónico', fr: 'E-mail', de: 'E-Mail', pt: 'E-mail' },
	{ en: 'Address', es: 'Dirección', fr: 'Adresse', de: 'Adresse', pt: 'Morada' },
	{ en: 'Service address', es: 'Dirección del servicio', fr: 'Adresse d’intervention', de: 'Einsatzadresse', pt: 'Morada do serviço' },
	{ en: 'Preferred time', es: 'Hora preferida', fr: 'Moment souhaité', de: 'Wunschtermin', pt: 'Hora preferida' },
	{ en: 'Access', es: 'Acceso', fr: 'Accès', de: 'Zugang', pt: 'Acesso' },
	{ en: 'Gas or electric', es: 'Gas o electricidad', fr: 'Gaz ou électricité', de: 'Gas oder Strom', pt: 'Gás ou eletricidade' },
	{ en: 'Age of the unit in years', es: 'Antigüedad del aparato en años', fr: 'Âge de l’appareil en années', de: 'Alter des Geräts in Jahren', pt: 'Idade do aparelho em anos' },
	{ en: 'Water shut off', es: 'Agua cerrada', fr: 'Eau coupée', de: 'Wasser abgestellt', pt: 'Água fechada' },
	{ en: 'Vehicle', es: 'Vehículo', fr: 'Véhicule', de: 'Fahrzeug', pt: 'Veículo' },
	{ en: 'Mileage', es: 'Kilometraje', fr: 'Kilométrage', de: 'Kilometerstand', pt: 'Quilometragem' },
	{ en: 'Drivable', es: 'Se puede conducir', fr: 'Peut rouler', de: 'Fahrbereit', pt: 'Pode circular' },
	{ en: 'Tire size', es: 'Medida del neumático', fr: 'Dimension des pneus', de: 'Reifengröße', pt: 'Medida do pneu' },
	{ en: 'Insurance claim', es: 'Siniestro del seguro', fr: 'Sinistre', de: 'Versicherungsschaden', pt: 'Sinistro do seguro' },
	{ en: 'Drop-off', es: 'Entrega', fr: 'Dépôt', de: 'Abgabe', pt: 'Entrega' },
	{ en: 'Company', es: 'Empresa', fr: 'Entreprise', de: 'Unternehmen', pt: 'Empresa' },
	{ en: 'Budget', es: 'Presupuesto', fr: 'Budget', de: 'Budget', pt: 'Orçamento' },
	{ en: 'Deadline', es: 'Fecha límite', fr: 'Échéance', de: 'Frist', pt: 'Prazo' },
	{ en: 'Current website', es: 'Sitio web actual', fr: 'Site actuel', de: 'Jetzige Website', pt: 'Site atual' },
	{ en: 'Location', es: 'Lugar', fr: 'Lieu', de: 'Ort', pt: 'Local' },
	{ en: 'Channels', es: 'Canales', fr: 'Canaux', de: 'Kanäle', pt: 'Canais' },
	{ en: 'Patient name', es: 'Nombre del paciente', fr: 'Nom du patient', de: 'Name der Patientin oder des Patienten', pt: 'Nome do paciente' },
	{ en: 'Date of birth', es: 'Fecha de nacimiento', fr: 'Date de naissance', de: 'Geburtsdatum', pt: 'Data de nascimento' },
	{ en: 'New patient', es: 'Paciente nuevo', fr: 'Nouveau patient', de: 'Neu in der Praxis', pt: 'Novo paciente' },
	{ en: 'Insurance', es: 'Seguro', fr: 'Assurance', de: 'Versicherung', pt: 'Seguro' },
	{ en: 'Pain since', es: 'Dolor desde', fr: 'Douleur depuis', de: 'Schmerzen seit', pt: 'Dor desde' },
	{ en: 'Swelling or fever', es: 'Hinchazón o fiebre', fr: 'Gonflement ou fièvre', de: 'Schwellung oder Fieber', pt: 'Inchaço ou febre' },
	{ en: 'Vaccine', es: 'Vacuna', fr: 'Vaccin', de: 'Impfung', pt: 'Vacina' },
	{ en: 'Entity', es: 'Tipo de entidad', fr: 'Forme juridique', de: 'Rechtsform', pt: 'Tipo de entidade' },
	{ en: 'Tax years', es: 'Años fiscales', fr: 'Années fiscales', de: 'Steuerjahre', pt: 'Anos fiscais' },
	{ en: 'Employees', es: 'Empleados', fr: 'Salariés', de: 'Beschäftigte', pt: 'Funcionários' },
];

const key = (text: string) => wordsOf(text).join(' ');
const table = (list: readonly Said[]) => new Map(list.map((said) => [key(said.en), said] as const));
const [BY_QUESTION, BY_LABEL] = [table(QUESTIONS), table(LABELS)];

/** The pack's own question in the language; undefined where it is the business's, or the language is not among the pack's. */
export function ownQuestion(question: string, language: string): string | undefined {
	return saidIn(BY_QUESTION.get(key(question)), language);
}

/** The question in every language that it may have been put in. */
export function wordingsOf(question: string): string[] {
	const said = BY_QUESTION.get(key(question));
	return said === undefined ? [question] : [question, ...Object.values(said).filter((wording) => wording !== question)];
}

/** What the field is called, in the customer's language where the name is the pack's own. */
export function labelFor({ label, question, name }: Pick<IntakeField, 'label' | 'question' | 'name'>, language: string): string {
	if (label === undefined) return question === undefined ? name : (ownQuestion(question, language) ?? question);
	return saidIn(BY_LABEL.get(key(label)), language) ?? label;
}

function saidIn(said: Said | undefined, language: string): string | undefined {
	return said !== undefined && Object.hasOwn(said, language) ? said[language as keyof Said] : undefined;
}
