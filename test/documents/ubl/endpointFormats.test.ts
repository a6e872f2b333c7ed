import { isWellFormed } from '../../../documents/ubl/endpointFormats';

it.each([
	['0007', '5560125790', '5560125791'],
	['0007', '2021005489', '20210054890'],
	['0088', '4012345000009', '4012345000010'],
	['0088', '7300010000001', '730001000000X'],
	['0151', '53004085616', '53004085617'],
	['0184', 'DK13585628', 'DK1358562'],
	['0184', '13585628', '135856280'],
	['0192', '974760673', '974760674'],
	['0208', '0202239951', '0202239952'],
	['0208', '0403170701', '403170701'],
])('%s: %s, and not %s', (scheme, right, wrong) => {
	expect(isWellFormed({ scheme, id: right })).toBe(true);
	expect(isWellFormed({ scheme, id: wrong })).toBe(false);
});

it('any other scheme takes anything', () => expect(isWellFormed({ scheme: '9930', id: '?' })).toBe(true));
