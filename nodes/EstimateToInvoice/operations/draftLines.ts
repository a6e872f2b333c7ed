import { because, type Reason } from '../../../domain/case';
import { linesRequest, readDraftedLines, type WantedLine } from '../../../domain/billing';
import type { Profile } from '../../../domain/profile';
import type { Asking, NoModel } from '../../shared/model/openModel';

/** Lines that a model drafted; without them those of the list stand, and the reasons say why. */
export interface Drafted {
	lines?: { lines: WantedLine[]; open: Reason[] };
	reasons: Reason[];
}

/** Lines by a model, where one is chosen: of the price list alone, and always for a person to look at. */
export async function drafted(about: Parameters<typeof readDraftedLines>[1], profile: Profile, model: Asking | NoModel | undefined): Promise<Drafted> {
	if (model === undefined) return { reasons: [] };
	if ('why' in model) return asTheListHasThem({ ...model.why, message: 'There is no model to draft the lines' });
	const request = linesRequest(about, profile);
	if (request === undefined) return asTheListHasThem({ code: 'model-not-asked', message: 'There are no words or prices to draft lines from, or the words might steer a model, so none was asked' });
	const answer = await model.session.ask(request, (value) => readDraftedLines(value, about, profile));
	if (!answer.ok) return asTheListHasThem({ code: `model-${answer.fault.kind}`, message: answer.fault.message });
	const { lines, open } = answer.value;
	if (lines.length === 0) return asTheListHasThem(because('model-found-nothing', '{model} found nothing in the price list that fits', { model: answer.model }));
	const flag = because('lines-drafted', "{model} drafted the lines from the work order; prices, units and taxes are the list's", { model: answer.model });
	return { lines: { lines, open: [flag, ...open] }, reasons: [flag] };
}

function asTheListHasThem({ code, message }: Reason): Drafted {
	return { reasons: [{ code, message: `${message}: the lines are as service and intake propose` }] };
}
