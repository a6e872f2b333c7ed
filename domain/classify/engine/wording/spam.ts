import { phrases } from '../../../text';

/** Wording with fewer points stands in customers' letters as well ("kindly", "guaranteed"): by itself it makes nobody spam who asks for something. */
export const PLAIN_SPAM = 3;

/** Points for wording of unsolicited bulk mail. Three points make a message suspect, five make it spam. */
export const spamWording = phrases<number>([
	[3, `backlink*, guest post*, domain authority, link building, rank ~ google, page one of google, first page of google, first page on google, top of google, seo services, seo service, seo audit, seo expert*, seo agency, seo package*, seo company, search engine ranking*, organic traffic, website traffic, high da`],
	[3, `crypto*, bitcoin, forex, usdt, ethereum, investment opportunity, guaranteed returns, guaranteed profit, double your money, passive income, make money online, work from home and earn, earn ~ per day, earn ~ a day, earn ~ per week, trading signals`],
	[3, `business loan*, merchant cash advance, working capital, unsecured loan*, instant loan*, loan offer, pre approved, preapproved for, funding up to, get funded, business funding, no credit check, low interest loan*`],
	[3, `press 1, press one to, your vehicles ~ warranty, your cars ~ warranty, auto warranty ~ expir*, bad credit ok, bad credit okay, no collateral, widow of, late husband ~ million*, transfer ~ fund*, receive the fund*, m usd, saw your profile, seen your profile, star review* ~ each, rank ~ maps, loan approved in`],
	[3, `casino, jackpot, betting, sportsbook, slots online, free spins, lottery, lotto, you have won, youve won, you won a, claim your prize, gift card*, inheritance, next of kin, beneficiary, million dollars, million usd, transfer the sum, nigerian prince`],
	[3, `viagra, cialis, weight loss pill*, cheap meds, pharmacy online, replica watches, rolex, adult dating, hot singles, sexy, escort*, xxx, porn`],
	[3, `email list*, email database, contact list* for, bulk email, instagram followers, buy followers, youtube views, explainer video for your, 5 star reviews, google reviews for, remove negative reviews, your website has errors, errors on your website, redesign your website at, website redesign ~ low, mobile app development company, web design company based in, i was on your website, came across your website, visited your website, your listing will, your domain ~ expir*, domain expir*, verify your account, your account ~ suspended, click ~ verify, confirm your password, mailbox ~ full, undelivered ~ package`],
	[3, `criptomoneda*, prestamo* rapido*, posicionamiento web, posicionamiento seo, primera pagina de google, primeras posiciones de google, ganar dinero, dinero facil, has ganado, ha ganado, apuestas, enlaces de calidad`],
	[3, `premiere page de google, referencement naturel, referencement seo, cryptomonnaie*, pret rapide, gagner de largent, vous avez gagne, credit sans justificatif, casino en ligne, offre de pret`],
	[3, `suchmaschinenoptimierung, erste seite bei google, seite 1 bei google, google platz 1, kryptowahrung*, sofortkredit, kredit ohne schufa, geld verdienen, sie haben gewonnen, gewinnspiel, online casino`],
	[3, `primeira pagina do google, criptomoeda*, emprestimo rapido, ganhe dinheiro, ganhar dinheiro, voce ganhou, apostas online, otimizacao seo, backlinks de qualidade, renda extra`],
	[2, `final notice, only 1 spot, only one spot, reply yes, funds in, act now, limited time, limited offer, dont miss, exclusive deal, special promotion, 100 free, risk free, no obligation, click here, click below, click the link, order now, buy now, lowest price, best price guaranteed, congratulations, dear sir madam, dear sir or madam, dear webmaster, dear website owner, dear business owner, dear beneficiary, to whom it may concern, dear friend, hello dear, kindly, whatsapp me, telegram, seo, google ranking*, ranking on google, digital marketing, guaranteed`],
	[2, `haga clic, haz clic, oferta limitada, cliquez ici, offre limitee, hier klicken, klicken sie, nur fur kurze zeit, clique aqui, oferta limitada`],
	[2, `to unsubscribe, unsubscribe here, unsubscribe link, click ~ unsubscribe, reply stop to, if you no longer wish, if you dont want to receive, opt out, pour vous desabonner, para darse de baja, hier abbestellen, newsletter abbestellen, se descadastrar`],
], `no obligation quote, no obligation estimate, loan payment, gift card for, seo help, seo for our, seo for my, our seo, my seo, google ads for our, kindly let me, would you kindly, i was on your website and, risk free, our digital marketing, digital marketing for our, help ~ our ~ ranking, our google ranking*, our website traffic, our organic traffic, my crypto taxes, crypto tax*, crypto gains, crypto ~ taxes, crypto ~ return, bitcoin ~ taxes`);

/** Somebody who speaks of a matter of their own. */
export const customerWording = phrases<true>([
	[true, `my account, my page, my site, my website, my car, my house, my home, my truck, my tooth, my teeth, my business, my shop, my company, my taxes, our account, our house, our shop, our store, our restaurant, can you help, could you help, i need, we need, i would like an appointment, please call me`],
	[true, `necesito, mi casa, mi coche, mi cuenta, jai besoin, ma maison, ma voiture, ich brauche, wir brauchen, mein auto, preciso, minha casa, meu carro`],
]);
