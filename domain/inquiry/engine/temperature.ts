const LOWEST = 0.05;
const HIGHEST = 20;
const STEPS = 40;

/**
 * The number that, dividing all scores, makes the labels likeliest (Guo et al., "On calibration of modern neural networks",
 * ICML 2017). The mean log loss has one minimum over the logarithm of the temperature here; golden-section search finds it.
 */
export function fitTemperature(scores: Float64Array, labels: Int32Array, classCount: number): number {
	const ratio = (Math.sqrt(5) - 1) / 2;
	let low = Math.log(LOWEST);
	let high = Math.log(HIGHEST);
	const lossAt = (logarithm: number) => logLoss(scores, labels, classCount, Math.exp(logarithm));
	let left = high - ratio * (high - low);
	let right = low + ratio * (high - low);
	let lossLeft = lossAt(left);
	let lossRight = lossAt(right);
	for (let n = 0; n < STEPS && high - low > 0.005; n++) {
		if (lossLeft <= lossRight) {
			high = right;
			right = left;
			lossRight = lossLeft;
			left = high - ratio * (high - low);
			lossLeft = lossAt(left);
		} else {
			low = left;
			left = right;
			lossLeft = lossRight;
			right = low + ratio * (high - low);
			lossRight = lossAt(right);
		}
	}
	return Math.exp((low + high) / 2);
}

function logLoss(scores: Float64Array, labels: Int32Array, classCount: number, temperature: number): number {
	let loss = 0;
	for (let i = 0; i < labels.length; i++) {
		const from = i * classCount;
		let max = -Infinity;
		for (let k = 0; k < classCount; k++) if (scores[from + k] > max) max = scores[from + k];
		let sum = 0;
		for (let k = 0; k < classCount; k++) sum += Math.exp((scores[from + k] - max) / temperature);
		loss += Math.log(sum) - (scores[from + labels[i]] - max) / temperature;
	}
	return loss / labels.length;
}
