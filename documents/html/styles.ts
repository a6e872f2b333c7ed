const FONT = 'font-family:Helvetica,Arial,sans-serif;';

export const PAGE = `margin:0;padding:24px 12px;background:#f1f4f7;color:#1c2733;${FONT}font-size:14px;line-height:1.4;`;
export const SHEET = 'width:100%;max-width:680px;margin:0 auto;background:#ffffff;border-collapse:collapse;';
export const SECTION = 'padding:0 28px 22px;';
export const TABLE = 'width:100%;border-collapse:collapse;';
export const TITLE = 'margin:0;font-size:24px;font-weight:bold;color:#1f4e79;';
export const MARK = 'margin:0;font-weight:bold;color:#9b1c1c;';
export const HEADING = 'margin:0 0 6px;font-size:14px;font-weight:bold;color:#1f4e79;';
export const LABEL = 'padding:1px 12px 1px 0;font-size:12px;color:#5f6b77;vertical-align:top;word-break:normal;overflow-wrap:break-word;';
export const VALUE = 'padding:1px 0;vertical-align:top;word-break:break-word;';
export const COLUMN = 'padding:6px;background:#f1f4f7;font-size:12px;color:#1f4e79;';
export const CELL = 'padding:6px;border-bottom:1px solid #d3d9df;vertical-align:top;word-break:break-word;';
export const DETAIL = 'font-size:12px;color:#5f6b77;word-break:break-word;';
export const WEIGHTS = {
	plain: 'padding:3px 6px;',
	sum: 'padding:5px 6px;border-top:1px solid #d3d9df;font-weight:bold;',
	due: 'padding:7px 6px;background:#f1f4f7;font-size:17px;font-weight:bold;color:#1f4e79;',
};
