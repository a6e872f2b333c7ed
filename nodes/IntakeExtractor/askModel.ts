import type { Instant, Reason } from '../../domain/case';
import type { Intake, IntakeInput } from '../../domain/intake';
import { intakeRequest, openFields, readModelIntake } from '../../domain/intake';
import type { Profile } from '../../domain/profile';
import type { Asking, NoModel } from '../shared/model/openModel';

interface Read {
	profile: Profile;
	input: IntakeInput;
	local: Intake;
	now: Instant;
}

/** The intake with what a model adds to the open fields, where one is wanted and answers; otherwise the local one, saying why. */
export async function askModel(model: Asking | NoModel, { profile, input, local, now }: Read): Promise<Intake & { model?: string }> {
	if ('why' in model) return modelFailed(local, model.why);
	const open = openFields(local, profile, input.service);
	const asked = local.missing.map(({ field }) => field);
	if (model.useModel === 'whenUnsure' && !open.some(({ name, required }) => required || asked.includes(name))) return local;
	const question = intakeRequest(open, local, input, { redact: model.redact });
	if ('unasked' in question) return question.unasked === 'instruction-like-text' ? withReason(local, NOT_ASKED) : local;
	const answer = await model.session.ask(question.request, (value) =>
		readModelIntake(value, { profile, input, local, openFields: open, restore: question.restore, now }),
	);
	if (answer.ok) return { ...answer.value, model: answer.model, usage: answer.usage };
	const reason: Reason = { code: `model-${answer.fault.kind}`, message: `${answer.fault.message} The local engine decided.` };
	return { ...modelFailed(local, reason), usage: answer.usage };
}

const NOT_ASKED: Reason = { code: 'model-not-asked', message: 'The text might steer a model, so none was asked.' };

function modelFailed(local: Intake, reason: Reason): Intake {
	return { ...withReason(local, reason), degraded: true };
}

function withReason(local: Intake, reason: Reason): Intake {
	return { ...local, reasons: [...local.reasons, reason] };
}
