import type { FirstReplyWords } from '../sections/firstReply';

// Customers are addressed as "Państwo" and firms as "firma {business}": neither sex nor case has to be known.
export const firstReply: FirstReplyWords = {
	texts: {
		missedCall: 'Przepraszamy, że nie odebraliśmy Państwa telefonu do firmy {business}. Prosimy odpisać, czego Państwo potrzebują i gdzie, a odezwiemy się.',
		help: '{business}: prosimy napisać, czego Państwo potrzebują, lub zadzwonić: {phone}. Odpowiedź STOP kończy wiadomości.',
	},
	greeting: 'Dzień dobry, {firstName},',
	greetingWithoutName: 'Dzień dobry,',
	yourRequest: 'Państwa zapytanie',
	subject: 'Państwa wiadomość do firmy {business}',
	acknowledgement: {
		subject: 'Otrzymaliśmy Państwa wiadomość',
		body: 'Dziękujemy za kontakt z firmą {business}. Państwa wiadomość do nas dotarła; ktoś z naszego zespołu ją przeczyta i odpowie.',
		phoneLine: 'Jeśli sprawa nie może czekać, prosimy o telefon: {phone}.',
	},
	reply: {
		work: 'Dziękujemy za kontakt z firmą {business} w sprawie: {service}. Chętnie pomożemy.',
		quote: 'Dziękujemy za zapytanie do firmy {business} w sprawie: {service}. Chętnie przygotujemy wycenę.',
		booking: 'Dziękujemy za kontakt z firmą {business} w sprawie: {service}. Chętnie umówimy termin.',
		existingJob: 'Dziękujemy za wiadomość. Sprawdzamy, na jakim etapie jest sprawa, i wrócimy do Państwa z odpowiedzią.',
		complaint: 'Dziękujemy, że nam to Państwo zgłosili. Przykro nam, że nie było tak, jak Państwo oczekiwali. Osoba odpowiedzialna wyjaśnia, co się stało, i porozmawia o tym z Państwem.',
		billing: 'Dziękujemy za wiadomość. Porównujemy ją z naszą dokumentacją i wrócimy do Państwa w sprawie rozliczenia.',
		jobApplication: 'Dziękujemy za zainteresowanie pracą w firmie {business}. Przekazaliśmy Państwa wiadomość osobie odpowiedzialnej za rekrutację.',
		notNeeded: 'Dziękujemy za wiadomość. Obecnie tego nie potrzebujemy; zachowamy Państwa dane na wypadek, gdyby to się zmieniło.',
		other: 'Dziękujemy za kontakt z firmą {business}. Czy mogą Państwo napisać nam nieco więcej o tym, czego Państwo potrzebują, aby odpowiedziała właściwa osoba?',
		optOut: 'Odnotowaliśmy, że nie życzą sobie Państwo naszych wiadomości. Nie będziemy już do Państwa pisać.',
	},
	emergencyLine: 'Jeśli komuś grozi niebezpieczeństwo, prosimy najpierw zadbać o bezpieczeństwo i zadzwonić pod numer alarmowy.',
	closed: {
		onCall: 'Obecnie mamy zamknięte. Państwa wiadomość została przekazana osobie dyżurującej; dopóki nikt Państwu nie odpowie, prosimy nie zakładać, że została przeczytana.',
		nobodyOnCall: 'Obecnie mamy zamknięte. Państwa wiadomość trafiła do naszego zespołu i może zostać przeczytana dopiero po otwarciu. Jeśli sprawa nie może czekać, prosimy nie czekać na naszą odpowiedź.',
	},
	asks: {
		work: 'Abyśmy mogli zaplanować kolejny krok, prosimy napisać nam nieco więcej o tym, czego Państwo potrzebują i kiedy możemy się z Państwem skontaktować.',
		quote: 'Prosimy przesłać to, co pokazuje, o co chodzi: szczegóły, zdjęcia lub dokumenty.',
		booking: 'Prosimy podać dni i godziny, które Państwu odpowiadają.',
		phone: 'Pod jakim numerem telefonu najlepiej się z Państwem skontaktować?',
	},
	phoneLine: 'Mogą Państwo również do nas zadzwonić: {phone}.',
	closing: 'Z poważaniem\n{signature}',
};
