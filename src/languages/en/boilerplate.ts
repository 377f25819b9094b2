import type { BoilerplateSigns } from '../language'

// prettier-ignore
export const boilerplate: BoilerplateSigns = {
  labels: [
    'accept all', 'ad', 'advertisement', 'advertisements', 'advertising', 'africa', 'americas', 'analysis', 'arts', 'asia', 'breaking',
    'breaking news', 'business', 'central asia', 'click for restrictions', 'climate', 'close', 'comments', 'companies', 'continue reading',
    'cookie policy', 'copy link', 'crime', 'culture', 'do not sell my data', 'do not sell my personal information', 'economy', 'editorial',
    'education', 'email', 'energy', 'entertainment', 'environment', 'europe', 'exclusive', 'explainer', 'features', 'finance', 'got it', 'health',
    'home', 'i agree', 'international', 'interview', 'investigation', 'latest', 'latest news', 'law', 'leave a comment', 'life', 'lifestyle',
    'listen to this article', 'live', 'loading...', 'local', 'local news', 'log in', 'manage settings', 'markets', 'media', 'menu', 'middle east',
    'money', 'more', 'more news', 'most popular', 'most read', 'nation', 'national', 'news', 'newsletter', 'newsletters', 'next', 'no comments',
    'obituaries', 'ok', 'opinion', 'opinions', 'our standards', 'photos', 'podcast', 'politics', 'previous', 'print', 'privacy policy', 'promoted',
    'read full story', 'read more', 'reading time', 'recommended', 'region', 'reject all', 'related', 'related articles', 'related stories',
    'related topics', 'report', 'russia', 'save', 'science', 'search', 'share', 'show comments', 'show more', 'sign in', 'skip to content', 'society',
    'space', 'special report', 'sponsored', 'sport', 'sports', 'staff', 'staff report', 'story continues below advertisement', 'subscribe', 'tech',
    'technology', 'terms of service', 'terms of use', 'top news', 'top stories', 'travel', 'trending', 'tweet', 'uk', 'ukraine', 'us', 'video',
    'videos', 'view comments', 'war in ukraine', 'weather', 'world', 'world news',
  ],
  stampWords: [
    'a', 'ago', 'am', 'apr', 'april', 'at', 'aug', 'august', 'cet', 'created', 'date', 'day', 'days', 'dec', 'december', 'edt', 'est', 'et', 'feb',
    'february', 'first', 'fri', 'friday', 'gmt', 'hour', 'hours', 'hrs', 'jan', 'january', 'jul', 'july', 'jun', 'june', 'last', 'm', 'mar', 'march',
    'may', 'min', 'mins', 'minutes', 'modified', 'mon', 'monday', 'nd', 'nov', 'november', 'oct', 'october', 'on', 'p', 'pm', 'posted', 'published',
    'rd', 'sat', 'saturday', 'sep', 'sept', 'september', 'st', 'sun', 'sunday', 't', 'th', 'thu', 'thursday', 'tue', 'tuesday', 'update', 'updated',
    'utc', 'wed', 'wednesday', 'z',
  ],
  creditWords: [
    'a', 'additional', 'agency', 'an', 'and', 'archive', 'army', 'at', 'bureau', 'by', 'company', 'contributor', 'correspondent', 'courtesy',
    'credit', 'department', 'editing', 'editor', 'file', 'for', 'freelance', 'from', 'government', 'handout', 'images', 'in', 'media', 'ministry',
    'navy', 'of', 'office', 'on', 'our', 'photo', 'police', 'pool', 'presidential', 'press', 'provided', 'reporter', 'reporting', 'screenshot',
    'service', 'social', 'staff', 'the', 'translation', 'university', 'via', 'website', 'with', 'writer', 'writing',
  ],
  pictures: [
    'ap photo', 'file photo', 'illustration', 'image', 'image credit', 'photo', 'photo credit', 'photo illustration', 'photograph', 'photographs',
    'photos', 'picture', 'picture credit', 'screenshot', 'video',
  ],
  pictureCredits: [
    'illustration by', 'image by', 'image courtesy', 'photo by', 'photo courtesy', 'photograph by', 'photograph courtesy', 'photos by', 'picture by',
    'video by',
  ],
  captionOpenings: [
    'file -', 'file photo', 'file –', 'file —', 'in this file photo', 'in this frame', 'in this handout photo', 'in this image', 'in this photo',
    'in this photo taken', 'in this picture', 'pictured',
  ],
  bylines: [
    'additional reporting by', 'author', 'by', 'compiled by', 'edited by', 'editing by', 'editor', 'more from', 'reporter', 'reporting by', 'source',
    'text', 'translated by', 'translation', 'translator', 'with additional reporting by', 'writer', 'writing by', 'written by',
  ],
  links: [
    'also read', "editors' picks", 'further reading', 'latest stories', 'more news', 'more on this', 'more on this story', 'more on this topic',
    'more stories', 'most popular', 'most read', 'other news', 'read also', 'read further', 'read more', 'read next', 'recommended',
    'recommended for you', 'recommended reading', 'related', 'related articles', 'related coverage', 'related news', 'related stories', 'see also',
    'trending', 'watch also', 'watch now', 'what to read next', 'you may also be interested in', 'you may also like', 'you might also like',
  ],
  invitations: [
    'already a subscriber', 'click here', 'contact us', 'continue reading', 'create a free account', 'create an account', 'download our app',
    'download the app', 'find out more', 'follow us', 'get all the latest', 'get our', 'get the latest news', 'got a tip', 'have your say',
    'join our channel', 'join our community', 'join our newsletter', 'join our telegram', 'join our whatsapp', 'join the conversation',
    'join the discussion', 'join us on', 'keep reading', 'learn more about our', 'leave a comment', 'leave a reply', 'like us on', 'listen to our',
    'log in to', 'our standards:', 'please subscribe', 'post a comment', 'read the full', 'register for free', 'register now', 'scroll to continue',
    'send us', 'share on', 'share this', 'share via', 'sign in to', 'sign up for', 'sign up here', 'sign up now', 'sign up to', 'sponsored by',
    'sponsored content', 'subscribe for', 'subscribe here', 'subscribe now', 'subscribe to', 'support independent journalism',
    'support our journalism', 'support our work', 'this article has been updated', 'this article was first published',
    'this article was originally published', 'this story has been corrected', 'this story has been updated', 'this story was originally published',
    'to read the full', 'watch our',
  ],
  notices: [
    'accept all cookies', 'accept cookies', 'all rights reserved', 'already a subscriber?', 'article continues below', 'by clicking accept',
    'by continuing to browse', 'by continuing to use', 'continues after advertisement', 'contributed reporting', 'contributed to this article',
    'contributed to this report', 'contributed to this story', 'cookie policy', 'cookie preferences', 'cookie settings', 'delivered to your inbox',
    'disable your ad blocker', 'enable javascript', "follow ap's coverage", 'follow our coverage', 'may not be published, broadcast',
    'may not be reproduced', 'not be reproduced without', 'our partners use cookies', 'protected by recaptcha', 'sign up for our newsletter',
    'sign up to our newsletter', 'site uses cookies', 'story continues below', 'straight to your inbox', 'subscribe to our newsletter',
    'support our journalism', 'terms and conditions apply', 'we use cookies', 'website uses cookies',
  ],
  counters: [
    'comment', 'comments', 'like', 'likes', 'min listen', 'min read', 'mins read', 'minute read', 'minutes read', 'reactions', 'read', 'read time',
    'reading time', 'reads', 'share', 'shares', 'view', 'views',
  ],
  tags: [
    'categories', 'category', 'explore more', 'filed under', 'keywords', 'section', 'tag', 'tags', 'topic', 'topics',
  ],
}
