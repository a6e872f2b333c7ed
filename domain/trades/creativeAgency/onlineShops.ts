import type { JobType } from '../types';

export const onlineShops: JobType = {
	id: 'onlineShops',
	names: `online shops, online stores, e commerce, ecommerce, shopify, shopify stores, woocommerce, web shops, shop set up, tiendas en linea, tienda online, comercio electronico, boutiques en ligne, onlineshops, webshop, lojas online, comercio eletronico, Sell Online, Carts and Checkouts, Shop 24, Add to Cart, Tills on the Web`,
	signs: `online shop, online store, webshop, web shop, ecommerce, e commerce, shopify, woocommerce, magento, bigcommerce, etsy, checkout, abandoned ~ cart, product page*, product feed, skus, sell online, sell ~ our products, sell ~ internet, payment gateway, click and collect, shipping rates, variants, amazon store, tienda en linea, tienda online, vender ~ internet, boutique en ligne, vendre ~ ligne, panier, onlineshop, warenkorb, online verkaufen, loja online, vender ~ online, shopping cart ~ site, carrito ~ compra*, carrinho ~ compras, stock ~ web shop, abandoned basket*, age check ~ shop, returns portal`,
	parts: `
new shops, online stores, e commerce, shop set up, shopify: shop, store, shopify, woocommerce, sell online, products, cart, payment, wholesale portal, first shop, pottery, candles, etsy to own, launch, theme, farm, subscription box, digital download
shop fixes, checkout, shop upkeep, conversion: checkout, abandoned, slow, plugin, variants, shipping rates, tax, broken, discount code, apps, cart, upsell, filters, stuck orders, paypal error
migrations, integrations, inventory, feeds: migrate, import, inventory, sync, amazon, ebay, pos, erp, feed, magento, square, csv, thousand products, warehouse, barcode
`,
	near: 'webDesign',
	said: {
		en: `
want to sell our honey over the internet
shopify store set up with 40 products
move from etsy to our own shop
checkout drops people at shipping
woocommerce is slow with 3,000 skus
size and colour options are a mess
connect the till with the web shop stock
we want click and collect for a bakery
subscriptions for coffee beans
payment provider closed us, need another wired in
theme for a jewellery brand
how much is a small store per month to keep
B2B prices for logged in customers
taxes and shipping to Canada set up right
gift cards
product feed for google
abandoned carts, send them something
Do you import from a spreadsheet
our dev left in the middle of a magento upgrade
Bundles and discounts for black friday
pictures, descriptions, all of it please
swap square online for shopify
tickets for our events sold on our own page
orders don't reach the warehouse system
returns portal
multi currency, UK and EU
art prints, sold on demand
conversion is 0.4%, what's wrong with it
wine shop, needs age check
the filter by brand doesn't work
farm boxes with delivery days by postcode
launch a store in six weeks, realistic?
stock shows negative numbers
need someone to upload 500 products
dropshipping help
wholesale portal for florists
local delivery radius
upsell at the cart
stripe and paypal both
can I see shops you have built
`,
		es: `
queremos vender nuestra miel por internet
montar una tienda en Shopify con 40 productos
pasar de Etsy a tienda propia
la gente se va en el pago
conectar la caja con el inventario web
suscripciones de café
importar productos de una hoja de cálculo
tarifas de envío bien hechas
`,
		fr: `
vendre notre miel sur internet
une boutique Shopify avec 40 produits
passer d'Etsy à notre propre boutique
les clients partent au paiement
relier la caisse au stock en ligne
abonnements de café
importer les produits d'un tableur
des frais de port corrects
`,
		de: `
wir wollen unseren Honig online verkaufen
Shopify-Shop mit 40 Produkten
von Etsy in einen eigenen Shop
Kunden brechen an der Kasse ab
Kasse mit Shop-Bestand verbinden
Abos für Kaffeebohnen
Artikel aus Tabelle importieren
Versandkosten richtig einstellen
`,
		pt: `
queremos vender o nosso mel pela internet
loja Shopify com 40 produtos
passar do Etsy para loja própria
os clientes desistem no pagamento
ligar a caixa ao stock online
assinaturas de café
importar produtos de uma folha
portes de envio bem definidos
`,
	},
	emergencies: `
checkout is charging people twice as we speak
everything shows at 0.00 and orders are pouring in
shop is down on black friday
someone swapped our payout bank account
customer addresses of others show in the account page right now
orders go through without payment since this morning
card skimmer found on our checkout
site was taken over, it sells pills now
la tienda cobra doble ahora mismo
la boutique est en panne en plein soldes
Shop ist down, mitten im Weihnachtsgeschäft
a loja está em baixo em plena campanha
`,
	harmless: `
went down last black friday, moved hosts since
fire sale banner for a clearance
panic button products, we sell them
what if stripe closes our account
emergency kits are our products
double charge last year was refunded
killer deals page
no rush, summer launch
sin urgencia
kein Zeitdruck
`,
};
