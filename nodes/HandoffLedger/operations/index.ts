import { applyRetention } from './applyRetention.operation';
import { assign } from './assign.operation';
import { backup } from './backup.operation';
import { claim, releaseClaim, settleClaim } from './claims.operation';
import { completeHandoff } from './completeHandoff.operation';
import { eraseContact } from './eraseContact.operation';
import { exportCases } from './exportCases.operation';
import { getCase } from './getCase.operation';
import { getStatus } from './getStatus.operation';
import { listCases } from './listCases.operation';
import { matchReply } from './matchReply.operation';
import { metrics } from './metrics.operation';
import { moveToPostgres } from './moveToPostgres.operation';
import { nextNumber } from './nextNumber.operation';
import { openCase } from './openCase.operation';
import { receiveMessage } from './receiveMessage.operation';
import { recordEvent } from './recordEvent.operation';
import { recordPost } from './recordPost.operation';
import { releaseSlot, reserveSlot } from './slots.operation';
import { updateCase } from './updateCase.operation';

export const operations = {
	applyRetention,
	assign,
	backup,
	claim,
	completeHandoff,
	eraseContact,
	exportCases,
	getCase,
	getStatus,
	listCases,
	matchReply,
	metrics,
	moveToPostgres,
	nextNumber,
	openCase,
	receiveMessage,
	recordEvent,
	recordPost,
	releaseClaim,
	releaseSlot,
	reserveSlot,
	settleClaim,
	updateCase,
};
