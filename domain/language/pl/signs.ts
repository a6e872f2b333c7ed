import type { Signs } from '../sections/signs';

export const signs: Signs = {
	functionWords:
		'oraz lub albo ale ze od po przy przez dla za nad pod przed bez jest byl byla bylo byly byc mam masz mamy macie maja ty ona wy oni panstwo panstwa panstwu pani pana panu moj moja moje mojego mojej nasz nasza nasze naszego naszej ta tego tej tych ktory ktora ktore kto kiedy jak gdzie dlaczego ile czy nie tak juz jeszcze bardzo tylko tez takze mnie nam moge mozna moze mozemy mozecie moglby moglibysmy chcialbym chcialabym chcielibysmy potrzebuje potrzebujemy prosze prosimy dziekuje dziekujemy dzien dobry witam czesc pozdrawiam pozdrowienia poniedzialek wtorek srode czwartek piatek sobote wieczorem rano dzis dzisiaj jutro poniewaz bo gdy jesli',
	askedFor: 'wycena wycene wyceny ceny cennik wizyta wizyte wizyty pomoc pomocy faktura fakture awaria hydraulik hydraulika elektryk elektryka ogrzewanie piec wyciek przeciek naprawa naprawe sprzatanie oferte',
	letters: 'ąćęłńśźż',
	byWords: true,
	countries: 'PL',
	negators: 'nie bez brak zaden zadna zadne zadnego zadnej zadnych nigdy',
	behindNegators: 'ma jest sa bylo tak bardzo az zadnego zadnej zadnych wcale juz',
	possessives: 'moj moja moje mojego mojej moim nasz nasza nasze naszego naszej naszym',
	subjects: { answer: 'odp', forward: 'pd' },
};
