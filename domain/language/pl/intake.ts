import type { IntakeWords } from '../sections/intake';

export const intake: IntakeWords = {
	greeting: 'Dzień dobry, {name},',
	greetingWithoutName: 'Dzień dobry,',
	subject: 'Kilka informacji dla firmy {business}',
	one: 'Dziękujemy za wiadomość. Aby przejść dalej, potrzebujemy jeszcze jednej informacji:',
	several: 'Dziękujemy za wiadomość. Aby przejść dalej, potrzebujemy jeszcze kilku informacji:',
	within: 'Abyśmy mogli przejść dalej, prosimy o odpowiedź:',
	closing: 'Wystarczy odpowiedzieć na tę wiadomość.',
	closingWithLink: 'Wystarczy odpowiedzieć na tę wiadomość lub tutaj: {link}',
	ask: 'Czy mogą Państwo podać: {label}?',
	question: { name: 'Jak się Państwo nazywają?', phone: 'Pod jakim numerem telefonu najlepiej się z Państwem skontaktować?', email: 'Jaki jest Państwa adres e-mail?', address: 'O jaki adres chodzi, z kodem pocztowym?' },
	unreadValue: 'Nie udało nam się odczytać „{value}” jako: {kind}.',
	unread: 'Nie udało nam się odczytać posiadanej informacji jako: {kind}.',
	kinds: { name: 'imię i nazwisko', phone: 'pełny numer telefonu', email: 'adres e-mail', address: 'adres', date: 'data z kalendarza', dateTime: 'data lub godzina', money: 'kwota', number: 'liczba', boolean: 'tak lub nie' },
	oneOf: 'jedna z możliwości: {choices}',
	unnamed: 'Nowe zapytanie',
};
