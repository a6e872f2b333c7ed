/**
 * The desk: what each page shows of cases, events, messages and reviews at a moment, and the links that pages are opened by.
 *
 * Model: a page is a pure function of what the ledger holds. A link names a page, what it is about and when it ends, and is
 * signed with HMAC-SHA-256; a form carries a token of the page it stands on.
 */
export { formToken, isFormToken, LINK_PAGES, LINK_SETTINGS, linkTo, readLink, type FormPlace, type LinkPage, type LinkPlace, type ReadLink } from './links';
