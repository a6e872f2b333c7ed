import { unitCode } from '../../../documents/ubl/unitCode';

it.each([
	['h', 'HUR'],
	['Hour', 'HUR'],
	['hrs.', 'HUR'],
	['hour(s)', 'HUR'],
	['Std.', 'HUR'],
	['HUR', 'HUR'],
	['piece', 'H87'],
	['Pieces', 'H87'],
	['Stk', 'H87'],
	['each', 'EA'],
	['unit', 'C62'],
	['days', 'DAY'],
	['m', 'MTR'],
	['m2', 'MTK'],
	['m²', 'MTK'],
	['sq ft', 'FTK'],
	['square feet', 'FTK'],
	['m³', 'MTQ'],
	['kg', 'KGM'],
	['KGM', 'KGM'],
	['km', 'KMT'],
	['kWh', 'KWH'],
	['lump sum', 'LS'],
	['Flat rate', 'LS'],
	['Pauschale', 'LS'],
	['boxes', 'XBX'],
	[' month ', 'MON'],
	['%', 'P1'],
])('%s is %s', (unit, code) => expect(unitCode(unit)).toBe(code));

it.each(['', ' ', 'hectare', 'visits', 's', '7', 'constructor', '__proto__'])('no code for "%s"', (unit) => expect(unitCode(unit)).toBeUndefined());
