import type { TradePack } from '../types';
import { branding } from './branding';
import { copywriting } from './copywriting';
import { graphicDesign } from './graphicDesign';
import { onlineAds } from './onlineAds';
import { onlineShops } from './onlineShops';
import { photography } from './photography';
import { printAndPackaging } from './printAndPackaging';
import { searchRankings } from './searchRankings';
import { siteCare } from './siteCare';
import { socialMedia } from './socialMedia';
import { videoAndAnimation } from './videoAndAnimation';
import { webDesign } from './webDesign';

export const creativeAgency: TradePack = {
	id: 'creativeAgency',
	name: 'Creative agency',
	pressingOnly: true,
	jobTypes: [
		branding,
		webDesign,
		onlineShops,
		siteCare,
		printAndPackaging,
		graphicDesign,
		photography,
		videoAndAnimation,
		socialMedia,
		copywriting,
		searchRankings,
		onlineAds,
	],
};
