import { srgbProfile } from './srgb';

/** A file that goes inside of the document, which is PDF/A-3 then. */
export interface Archive {
	title: string;
	author: string;
	/** Of the document and of the file. */
	date: Date;
	file: { name: string; description: string; content: string };
	/** How far the file's content goes, by the names of Factur-X. */
	conformance: string;
}

/** What is used of pdfkit below its own way to PDF/A, which reads a colour profile from the disk and writes names into XML as they are. */
interface ArchiveDocument {
	info: Record<string, unknown>;
	_root: { data: Record<string, unknown> };
	ref(data: Record<string, unknown>): { compress: boolean; write(content: Buffer): void; end(): void };
	file(content: Buffer, options: { name: string; type: string; description: string; relationship: string; creationDate: Date; modifiedDate: Date }): void;
	endMetadata(): void;
}

/**
 * Makes a document, before it ends, one of PDF/A-3b: with the file attached, colours that are defined, and metadata that say
 * what it is. Fonts are embedded anyway, and nothing in it is hidden, encrypted or a program.
 */
export function makeArchive(given: unknown, archive: Archive): void {
	const document = given as ArchiveDocument;
	const { file, date } = archive;
	document.file(Buffer.from(file.content), { name: file.name, type: 'text/xml', description: file.description, relationship: 'Alternative', creationDate: date, modifiedDate: date });
	const profile = document.ref({ N: 3 });
	profile.write(srgbProfile());
	profile.end();
	const intent = document.ref({ Type: 'OutputIntent', S: 'GTS_PDFA1', Info: written('sRGB IEC61966-2.1'), OutputConditionIdentifier: written('sRGB IEC61966-2.1'), DestOutputProfile: profile });
	intent.end();
	document._root.data.OutputIntents = [intent];
	document.endMetadata = () => {
		const metadata = document.ref({ Type: 'Metadata', Subtype: 'XML' });
		metadata.compress = false;
		metadata.write(Buffer.from(packet(archive, String(document.info.Producer), String(document.info.Creator))));
		metadata.end();
		document._root.data.Metadata = metadata;
	};
}

/** pdfkit writes an object of this kind as text, and a plain string as a name. */
function written(text: string): unknown {
	return new String(text);
}

const FX = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';

/** XMP, with the description of Factur-X's own fields that PDF/A asks for. */
function packet({ title, author, date, file, conformance }: Archive, producer: string, creator: string): string {
	const at = `${date.toISOString().split('.')[0]}Z`;
	const fields: Array<[name: string, description: string, value: string]> = [
		['DocumentFileName', 'The name of the embedded XML document', file.name],
		['DocumentType', 'The type of the hybrid document in capital letters, e.g. INVOICE or ORDER', 'INVOICE'],
		['Version', 'The actual version of the standard applying to the embedded XML document', '1.0'],
		['ConformanceLevel', 'The conformance level of the embedded XML document', conformance],
	];
	const described = fields.map(([name, description]) => `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`);
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool><xmp:CreateDate>${at}</xmp:CreateDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${escaped(producer)}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>${FX}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${described.join('')}</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:fx="${FX}">${fields.map(([name, , value]) => `<fx:${name}>${escaped(value)}</fx:${name}>`).join('')}</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
