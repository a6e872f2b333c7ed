import type { Signs } from '../sections/signs';

export const signs: Signs = {
	functionWords: 'the a an and or is are was were be been have has had do does did i you we he she it they my your our their this that these those of to in on at for with from by about can could would should will please need want hi hello hey thanks thank not dont cant wont its im ive there what when how who which any some just get got out up if but so as me no soon asap quote yes monday tuesday wednesday thursday friday saturday sunday tomorrow today',
	askedFor: 'quote estimate price pricing appointment help plumber electrician plumbing heating cooling repair leak invoice availability cleaning',
	letters: '',
	byWords: false,
	countries: '',
	negators: 'no not non isnt arent wasnt dont doesnt didnt never without nor',
	behindNegators: 'a an the any real really actual actually of so that very super too exactly currently sign signs it is this there at all urgent',
	possessives: 'my our',
	subjects: { answer: 're', forward: 'fw|fwd' },
};
