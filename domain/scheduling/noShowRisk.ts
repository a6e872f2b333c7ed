import { formatInstant } from '../calendar';
import type { Instant, Reason } from '../case';

/**
 * How likely a visit is missed: a logistic score of what is known when it is booked.
 *
 * Sources of the first weights. Lead time: of 2,999 appointments of the public sample "Medical Appointment No Shows"
 * (Vitória, Brazil, 2016), 3.2 % of those booked on the same day were missed, 24.2 % of those booked one or two days
 * ahead, 28 % of those further ahead, with no rise from there. Earlier no-shows raise it, a confirmation or a deposit lowers it:
 * so the review of 105 studies by Dantas et al., Health Policy 122 (2018), which also found the hour and the weekday of
 * little weight; how much is our own judgement there. A business's own outcomes take their place from 200 on.
 */
export const NO_SHOW_FACTORS = ['base', 'sameDay', 'nextDays', 'earlyHour', 'lateHour', 'weekEdge', 'noShows', 'kept', 'confirmed', 'far', 'deposit'] as const;
export type NoShowFactor = (typeof NO_SHOW_FACTORS)[number];
export type NoShowWeights = Record<NoShowFactor, number>;

export const FIRST_WEIGHTS: NoShowWeights = {
	base: -1.6,
	sameDay: -2.4,
	nextDays: -0.2,
	earlyHour: 0.1,
	lateHour: 0.1,
	weekEdge: 0.1,
	noShows: 0.9,
	kept: -0.3,
	confirmed: -1.2,
	far: 0.3,
	deposit: -1.2,
};

export const FEWEST_OUTCOMES = 200;
const SETTLED = 1e-6;
const SMALLEST_SHARE = 1e-6;
const FAR_MINUTES = 30;
const MOST_COUNTED = 3;
const HIGH = 0.3;
const MEDIUM = 0.12;

export interface VisitSigns {
	bookedAt: Instant;
	start: Instant;
	timezone: string;
	/** The customer's earlier visits. */
	noShows?: number;
	kept?: number;
	confirmed?: boolean;
	deposit?: boolean;
	travelMinutes?: number;
}

export interface NoShowRisk {
	/** 0 to 1. */
	score: number;
	level: 'low' | 'medium' | 'high';
	/** What raised or lowered it, the strongest first; in log odds. */
	factors: Array<{ code: NoShowFactor; weight: number; message: string }>;
	/** What would help. */
	actions: Reason[];
	/** Whether the weights are the business's own. */
	weights: 'first' | 'own';
}

export function noShowRisk(signs: VisitSigns, own?: NoShowWeights): NoShowRisk {
	const weights = own ?? FIRST_WEIGHTS;
	const features = featuresOf(signs);
	const score = chance(weights, features);
	const factors = NO_SHOW_FACTORS.filter((code) => code !== 'base' && features[code] !== 0)
		.map((code) => ({ code, weight: round(weights[code] * features[code]), message: FACTOR_WORDS[code] }))
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
	const level = score >= HIGH ? 'high' : score >= MEDIUM ? 'medium' : 'low';
	return { score: round(score), level, factors, actions: actionsFor(level, signs), weights: own ? 'own' : 'first' };
}

/**
 * Weights from the business's own outcomes: the first ones, moved as far as the outcomes say (a ridge towards them, so
 * that what was seldom seen stays). Undefined with fewer than 200.
 */
export function fitNoShow(outcomes: Array<VisitSigns & { missed: boolean }>): NoShowWeights | undefined {
	if (outcomes.length < FEWEST_OUTCOMES) return undefined;
	const rows = outcomes.map((outcome) => ({ x: vector(featuresOf(outcome)), y: outcome.missed ? 1 : 0 }));
	const prior = vector(FIRST_WEIGHTS);
	const size = prior.length;
	let weights = [...prior];
	const off = (tried: number[]) => rows.reduce((sum, { x, y }) => sum + surprise(dot(tried, x), y), 0) + tried.reduce((sum, weight, index) => sum + (PULL[index] * (weight - prior[index]) ** 2) / 2, 0);
	// Newton's method on a convex function of eleven unknowns: two dozen steps are past its precision.
	for (let step = 0; step < 24; step += 1) {
		const gradient = weights.map((weight, index) => (weight - prior[index]) * PULL[index]);
		const curve = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => (row === column ? PULL[row] : 0)));
		for (const { x, y } of rows) {
			const p = sigmoid(dot(weights, x));
			for (let row = 0; row < size; row += 1) {
				if (x[row] === 0) continue;
				gradient[row] += (p - y) * x[row];
				for (let column = 0; column < size; column += 1) curve[row][column] += p * (1 - p) * x[row] * x[column];
			}
		}
		const change = solve(curve, gradient);
		if (change.every((part) => Math.abs(part) < SETTLED)) break;
		// Where the business is far from the first weights, a whole step leads past the goal, and further each time.
		const taken = (share: number) => weights.map((weight, index) => weight - share * change[index]);
		let share = 1;
		while (share > SMALLEST_SHARE && off(taken(share)) > off(weights)) share /= 2;
		weights = taken(share);
	}
	return Object.fromEntries(NO_SHOW_FACTORS.map((code, index) => [code, round(weights[index])])) as NoShowWeights;
}

/** The level of a business is its own soon; what a sign is worth needs more to be believed. */
const PULL = NO_SHOW_FACTORS.map((code) => (code === 'base' ? 1 : 8));

function featuresOf({ bookedAt, start, timezone, noShows = 0, kept = 0, confirmed, deposit, travelMinutes = 0 }: VisitSigns): NoShowWeights {
	const local = formatInstant(start, timezone);
	const booked = formatInstant(bookedAt, timezone);
	const day = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000;
	const lead = day(local) - day(booked);
	const hour = Number(local.slice(11, 13));
	const weekday = (day(local) + 3) % 7;
	const flag = (holds: boolean | undefined) => (holds === true ? 1 : 0);
	return {
		base: 1,
		sameDay: flag(lead <= 0),
		nextDays: flag(lead === 1 || lead === 2),
		earlyHour: flag(hour < 9),
		lateHour: flag(hour >= 17),
		weekEdge: flag(weekday === 0 || weekday >= 5),
		noShows: Math.min(noShows, MOST_COUNTED),
		kept: Math.min(kept, MOST_COUNTED),
		confirmed: flag(confirmed),
		far: flag(travelMinutes > FAR_MINUTES),
		deposit: flag(deposit),
	};
}

const FACTOR_WORDS: Record<NoShowFactor, string> = {
	base: 'Any visit',
	sameDay: 'Booked for the same day',
	nextDays: 'Booked one or two days ahead',
	earlyHour: 'Before 9 in the morning',
	lateHour: 'After 5 in the evening',
	weekEdge: 'On a Monday or a weekend',
	noShows: 'Was not there before',
	kept: 'Was there before',
	confirmed: 'Has confirmed',
	far: 'More than half an hour on the way',
	deposit: 'Has paid a deposit',
};

function actionsFor(level: NoShowRisk['level'], { confirmed, deposit }: VisitSigns): Reason[] {
	if (level === 'low') return [];
	const actions: Reason[] = [{ code: 'remind-again', message: 'Send one reminder more, a few hours ahead, and ask for a confirmation' }];
	if (level === 'high') {
		if (!confirmed) actions.push({ code: 'call', message: 'Call the day before' });
		if (!deposit) actions.push({ code: 'ask-deposit', message: 'Ask for a deposit' });
	}
	return actions;
}

function chance(weights: NoShowWeights, features: NoShowWeights): number {
	return sigmoid(dot(vector(weights), vector(features)));
}

const vector = (values: NoShowWeights): number[] => NO_SHOW_FACTORS.map((code) => values[code]);
const dot = (a: number[], b: number[]): number => a.reduce((sum, value, index) => sum + value * b[index], 0);
/** How far what happened is from what was expected: minus the logarithm of its chance. */
const surprise = (odds: number, y: number): number => Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - y * odds;
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Gauss with the largest pivot; the matrix is positive definite. */
function solve(matrix: number[][], right: number[]): number[] {
	const rows = matrix.map((row, index) => [...row, right[index]]);
	const size = right.length;
	for (let column = 0; column < size; column += 1) {
		let pivot = column;
		for (let row = column + 1; row < size; row += 1) if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
		[rows[column], rows[pivot]] = [rows[pivot], rows[column]];
		for (let row = column + 1; row < size; row += 1) {
			const share = rows[row][column] / rows[column][column];
			for (let place = column; place <= size; place += 1) rows[row][place] -= share * rows[column][place];
		}
	}
	const found = new Array<number>(size).fill(0);
	for (let row = size - 1; row >= 0; row -= 1) {
		const known = found.reduce((sum, value, column) => (column > row ? sum + rows[row][column] * value : sum), 0);
		found[row] = (rows[row][size] - known) / rows[row][row];
	}
	return found;
}
