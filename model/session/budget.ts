import type { ModelRequest, ModelUsage } from '../model';
import { NO_USAGE, addUsage } from '../model';

/** A token is about four characters of English; other scripts take more. Only for what is not known yet. */
const CHARACTERS_PER_TOKEN = 4;

/** What was spent, and what is expected of the calls under way: a call goes out only while both fit the limits. */
export class Budget {
	private total: ModelUsage = NO_USAGE;
	private expectedTokens = 0;
	private underWay = 0;
	private answers = 0;

	constructor(private readonly limits: { maxTokens?: number; maxCalls?: number }) {}

	get spent(): ModelUsage {
		return this.total;
	}

	/** The tokens set aside for one call, or undefined when it does not fit any more. */
	reserve(request: ModelRequest): number | undefined {
		const { maxTokens = Infinity, maxCalls = Infinity } = this.limits;
		const tokens = this.expected(request);
		if (this.total.calls + this.underWay + 1 > maxCalls) return undefined;
		if (this.total.inputTokens + this.total.outputTokens + this.expectedTokens + tokens > maxTokens) return undefined;
		this.expectedTokens += tokens;
		this.underWay += 1;
		return tokens;
	}

	settle(reserved: number, usage: ModelUsage): void {
		this.expectedTokens -= reserved;
		this.underWay -= 1;
		this.total = addUsage(this.total, usage);
		if (usage.outputTokens > 0) this.answers += 1;
	}

	/** Input by its length; output as long as answers were so far. */
	private expected({ system, user, schema }: ModelRequest): number {
		const input = Math.ceil((system.length + user.length + JSON.stringify(schema).length) / CHARACTERS_PER_TOKEN);
		return input + (this.answers === 0 ? 0 : Math.ceil(this.total.outputTokens / this.answers));
	}
}
