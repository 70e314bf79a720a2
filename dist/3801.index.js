export const id = 3801;
export const ids = [3801];
export const modules = {

/***/ 47215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseBounded)
/* harmony export */ });
const MAX_DEPTH = 200;
function parseBounded(text) {
    if (isTooDeep(text))
        throw new SyntaxError(`the JSON is nested more than ${MAX_DEPTH} levels deep`);
    return JSON.parse(text);
}
const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
function isTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE) {
            for (at += 1; at < text.length; at += 1) {
                const inner = text.charCodeAt(at);
                if (inner === QUOTE)
                    break;
                if (inner === BACKSLASH)
                    at += 1;
            }
        }
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            if (depth > MAX_DEPTH)
                return true;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY)
            depth -= 1;
    }
    return false;
}


/***/ }),

/***/ 99585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   l1: () => (/* binding */ ResponseTooLarge),
/* harmony export */   ls: () => (/* binding */ ConnectionFailure),
/* harmony export */   w$: () => (/* binding */ sendRequest)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _packaging_storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52708);



class ConnectionFailure extends Error {
    name = 'ConnectionFailure';
    host;
    sent;
    transient;
    remedy;
    constructor(host, reason, outcome) {
        super(reason);
        this.host = host;
        this.sent = outcome.sent;
        this.transient = outcome.transient;
        this.remedy = outcome.remedy;
    }
}
class Cancelled extends Error {
    name = 'Cancelled';
}
class ResponseTooLarge extends Error {
    name = 'ResponseTooLarge';
    limit;
    constructor(limit) {
        super(`more than ${limit} bytes`);
        this.limit = limit;
    }
}
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const MAX_HEADER_BYTES = 16 * 1024;
const CERTIFICATE_ERROR = /CERT|SIGNATURE|ISSUER|ERR_TLS/;
async function sendRequest(request) {
    const { url, signal } = request;
    const cancelled = () => signal?.aborted === true;
    if (cancelled())
        throw new Cancelled();
    const stop = new AbortController();
    const cancel = () => stop.abort();
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        stop.abort();
    }, Math.max(1, Math.ceil(request.timeout)));
    signal?.addEventListener('abort', cancel, { once: true });
    try {
        const response = await receiveHead(request, stop.signal);
        const bytes = await readBody(response, request.limit, url.host);
        return { status: response.statusCode ?? 0, headers: headersOf(response), bytes };
    }
    catch (error) {
        if (error instanceof ResponseTooLarge || error instanceof ConnectionFailure || error instanceof _packaging_storage_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddress */ .me)
            throw error;
        if (cancelled())
            throw new Cancelled();
        if (isLate) {
            const seconds = Math.round(request.timeout / 1000);
            throw new ConnectionFailure(url.host, `no response within ${seconds} s`, { sent: true, transient: true });
        }
        throw connectionFailureFrom(url.host, error);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
    }
}
async function receiveHead(request, signal) {
    const { url, method, headers, body, connectTimeout = 10_000 } = request;
    const isSecure = url.protocol === 'https:';
    const client = isSecure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const agent = isSecure && request.agent !== undefined ? { agent: request.agent } : {};
    const lookup = request.lookup === undefined ? {} : { lookup: request.lookup };
    return new Promise((resolve, reject) => {
        const outgoing = client.request(url, {
            method,
            headers: { 'accept-encoding': 'gzip', ...headers },
            maxHeaderSize: MAX_HEADER_BYTES,
            signal,
            ...agent,
            ...lookup
        });
        let incoming;
        outgoing.once('response', response => {
            incoming = response;
            resolve(response);
        });
        outgoing.on('error', reject);
        if (request.idleTimeout !== undefined) {
            const reason = `no data for ${Math.round(request.idleTimeout / 1000)} s`;
            outgoing.setTimeout(request.idleTimeout, () => {
                const stalled = new ConnectionFailure(url.host, reason, { sent: true, transient: true });
                (incoming ?? outgoing).destroy(stalled);
            });
        }
        outgoing.once('socket', socket => {
            if (!socket.connecting)
                return;
            const timer = setTimeout(() => {
                const reason = `no connection within ${connectTimeout / 1000} s`;
                outgoing.destroy(new ConnectionFailure(url.host, reason, { sent: false, transient: true }));
            }, connectTimeout);
            for (const event of ['connect', 'close'])
                socket.once(event, () => clearTimeout(timer));
        });
        outgoing.end(body);
    });
}
async function readBody(response, limit, host) {
    const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
    const chunks = [];
    let size = 0;
    for await (const chunk of decompressed(response, encoding, host)) {
        size += chunk.byteLength;
        if (size > limit)
            throw new ResponseTooLarge(limit);
        chunks.push(chunk);
    }
    const declaredLength = response.headers['content-length'];
    if (declaredLength !== undefined && encoding === 'identity' && Number(declaredLength) !== size) {
        throw new ConnectionFailure(host, `${size} of ${declaredLength} bytes arrived`, { sent: true, transient: true });
    }
    return Buffer.concat(chunks, size);
}
function decompressed(response, encoding, host) {
    if (encoding === 'identity' || encoding === '')
        return response;
    if (encoding !== 'gzip') {
        response.destroy();
        throw new ConnectionFailure(host, `the response uses the content encoding ${encoding}, which was not requested`, {
            sent: true,
            transient: true
        });
    }
    const inflated = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    response.on('error', error => inflated.destroy(error));
    inflated.once('close', () => response.destroy());
    return response.pipe(inflated);
}
const headersOf = ({ headers }) => new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]));
function connectionFailureFrom(host, error) {
    const code = codeOf(error);
    if (code === 'ERR_PROXY_TUNNEL')
        return proxyFailure(host, error);
    const reason = code ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    if (code === undefined || !CERTIFICATE_ERROR.test(code))
        return new ConnectionFailure(host, reason, { sent: code === undefined || !NEVER_SENT.has(code), transient: true });
    return new ConnectionFailure(host, reason, {
        sent: false,
        transient: false,
        remedy: 'The runner does not trust that host’s certificate. If a proxy inspects traffic, add its CA certificate with NODE_EXTRA_CA_CERTS.'
    });
}
function proxyFailure(host, error) {
    const { statusCode } = error;
    const isPermanent = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500;
    return new ConnectionFailure(host, `the proxy did not open a tunnel${typeof statusCode === 'number' ? `: HTTP ${statusCode}` : ''}`, {
        sent: false,
        transient: !isPermanent,
        remedy: 'Check the address and password in https_proxy, or add the host to no_proxy.'
    });
}
function codeOf(error) {
    for (let at = error; typeof at === 'object' && at !== null;) {
        const { code, errors } = at;
        if (typeof code === 'string')
            return code;
        at = Array.isArray(errors) ? errors[0] : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JN: () => (/* binding */ backoff),
  dg: () => (/* binding */ isTransient),
  v7: () => (/* binding */ pause),
  sT: () => (/* binding */ retryAfterOf),
  LH: () => (/* binding */ withRetries)
});

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ./lib/base/display.js
var display = __webpack_require__(65611);
// EXTERNAL MODULE: ./lib/platform/http/request.js
var request = __webpack_require__(99585);
;// CONCATENATED MODULE: ./lib/platform/http/retry.js



const MAX_ATTEMPTS = 5;
const FIRST_BACKOFF = 1000;
const MIN_PAUSE = 500;
const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
const isTransient = (status) => TRANSIENT.includes(status);
const MAX_RETRY_AFTER = 24 * 60 * 60_000;
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /;
function retryAfterOf(headers, now) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.min(Number(value) * 1000, MAX_RETRY_AFTER);
    const milliseconds = HTTP_DATE.test(value) ? Date.parse(value) - now : Number.NaN;
    return milliseconds > 0 ? Math.min(milliseconds, MAX_RETRY_AFTER) : undefined;
}
const backoff = (failures) => FIRST_BACKOFF * 2 ** Math.max(0, failures - 1);
async function pause(milliseconds, timing) {
    try {
        await timing.clock.sleep(milliseconds, timing.signal);
    }
    catch (error) {
        if (timing.signal?.aborted === true)
            throw new request/* Cancelled */.cJ();
        throw error;
    }
}
class RetryableResponse extends Error {
    response;
    constructor(response) {
        super('retryable response');
        this.response = response;
    }
}
async function withRetries(policy, timing, onRetry, attempt) {
    try {
        return await pRetry(async () => {
            const response = await attempt();
            if (isTransient(response.status))
                throw new RetryableResponse(response);
            return response;
        }, {
            retries: MAX_ATTEMPTS - 1,
            minTimeout: 0,
            shouldRetry: async ({ error, attemptNumber }) => {
                if (!mayRetry(error, policy))
                    return false;
                const requested = error instanceof RetryableResponse ? requestedPause(error.response, timing) : undefined;
                const wait = Math.max(requested ?? backoff(attemptNumber), MIN_PAUSE);
                if (wait >= timing.left())
                    return false;
                onRetry(`attempt ${attemptNumber} of ${MAX_ATTEMPTS}: ${reasonOf(error)}; retrying in ${(0,display/* duration */.p0)(wait)}`);
                await pause(wait, timing);
                return true;
            }
        });
    }
    catch (error) {
        if (error instanceof RetryableResponse)
            return error.response;
        throw error;
    }
}
function mayRetry(error, policy) {
    if (error instanceof request/* ConnectionFailure */.ls)
        return error.transient && (policy === 'idempotent' || !error.sent);
    if (!(error instanceof RetryableResponse))
        return false;
    const { status, headers } = error.response;
    return policy === 'idempotent' || status === 429 || (status === 503 && headers.has('retry-after'));
}
const requestedPause = (response, { clock }) => retryAfterOf(response.headers, clock.now());
const reasonOf = (error) => error instanceof RetryableResponse ? `HTTP ${error.response.status}` : error.message;


/***/ }),

/***/ 52708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X_: () => (/* binding */ storageUrl),
/* harmony export */   km: () => (/* binding */ publicLookup),
/* harmony export */   me: () => (/* binding */ PrivateAddress)
/* harmony export */ });
/* unused harmony export isPublicAddress */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);




function storageUrl(cloud, link, doing) {
    const url = URL.parse(link);
    const rejected = (why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({ doing, why, remedy: 'Check the input cloud and any proxy in between.' });
    if (url === null)
        throw rejected('the storage link is not a valid URL');
    const subject = `the storage link to ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(url.host)}`;
    if (url.username !== '' || url.password !== '')
        throw rejected(`${subject} contains a user name or password`);
    if (cloud.name === 'Embedded' && url.protocol === 'http:' && LOOPBACK.test(url.hostname))
        return url;
    if (url.protocol !== 'https:')
        throw rejected(`${subject} does not use https`);
    if (cloud.name === 'Embedded')
        return url;
    if (url.port !== '')
        throw rejected(`${subject} specifies a port`);
    if (!isPublicName(url.hostname))
        throw rejected(`${subject} does not lead to a host on the internet`);
    return url;
}
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const LOCAL_NAMES = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|svc|consul|docker|workgroup|alt|in-addr\.arpa|ip6\.arpa)$/;
function isPublicName(host) {
    if (host.startsWith('[') || (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0 || host.endsWith('.'))
        return false;
    return host.includes('.') && !LOCAL_NAMES.test(host);
}
let blocked;
function blockList() {
    if (blocked !== undefined)
        return blocked;
    blocked = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const network of [
        '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
        '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
        '168.63.129.16/32'
    ].flatMap(line => line.split(' '))) {
        const [address = '', bits] = network.split('/');
        blocked.addSubnet(address, Number(bits), 'ipv4');
    }
    for (const network of '::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'.split(' ')) {
        const [address = '', bits] = network.split('/');
        blocked.addSubnet(address, Number(bits), 'ipv6');
    }
    return blocked;
}
const IPV4_INSIDE = /^(?:::ffff:(?:0:)?|64:ff9b::)(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/;
function isPublicAddress(address) {
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    if (version === 4)
        return !blockList().check(address, 'ipv4');
    if (version !== 6)
        return false;
    const plain = URL.parse(`http://[${address.replace(/%.*$/, '')}]`)?.hostname.slice(1, -1) ?? '';
    const inside = IPV4_INSIDE.exec(plain);
    if (inside === null)
        return !plain.startsWith('::ffff:') && !blockList().check(plain, 'ipv6');
    const [high, low] = [inside[2], inside[3]].map(part => Number.parseInt(part ?? '0', 16));
    const [one = 0, other = 0] = [high, low];
    return isPublicAddress(inside[1] ?? [one >> 8, one & 255, other >> 8, other & 255].join('.'));
}
class PrivateAddress extends Error {
    name = 'PrivateAddress';
}
const publicLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, '', 4);
        const wrong = addresses.find(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        if (wrong !== undefined || first === undefined) {
            const reason = `${hostname} resolves to ${wrong?.address ?? 'no address'}, which is not on the internet`;
            return callback(new PrivateAddress(reason), '', 4);
        }
        if (options.all === true)
            callback(null, addresses);
        else
            callback(null, first.address, first.family);
    });
};


/***/ }),

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   v: () => (/* binding */ jwtClaims)
/* harmony export */ });
/* harmony import */ var _base_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47215);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30605);


function identityOf(token) {
    const claims = jwtClaims(token) ?? {};
    const text = (name) => {
        const value = claims[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const user = text('upn') ?? text('unique_name') ?? text('preferred_username') ?? text('email');
    const client = text('appid') ?? text('azp');
    const delegated = text('idtyp') === 'user' || text('scp') !== undefined || user !== undefined;
    const appOnly = text('idtyp') === 'app' || (!delegated && client !== undefined);
    const expires = claims['exp'];
    return {
        name: (appOnly ? client : user) ?? user ?? client ?? text('oid') ?? 'unknown',
        kind: appOnly ? 'application' : delegated ? 'user' : 'unknown',
        objectId: text('oid'),
        tenantId: text('tid'),
        audience: text('aud'),
        expires: typeof expires === 'number' && Number.isFinite(expires) ? expires * 1000 : undefined,
        appOnly
    };
}
function jwtClaims(token) {
    const [, payload, signature, ...rest] = token.split('.');
    if (payload === undefined || signature === undefined || rest.length > 0)
        return undefined;
    try {
        const claims = (0,_base_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBounded */ .n)(Buffer.from(payload, 'base64url').toString('utf8'));
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(claims) ? claims : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 44365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ remedyForProblem),
/* harmony export */   qo: () => (/* binding */ reasonFor),
/* harmony export */   wJ: () => (/* binding */ remedyFor)
/* harmony export */ });
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63589);

const LICENCE = 'Assign the identity a Power Apps licence that covers this, in the Microsoft 365 admin center. The portal asks for Power Apps Plan 2 or its trial.';
const OUR_DEFECT = 'This is a defect in this action. Report it with the request id.';
const LEASE = 'Somebody has the app open in Power Apps Studio. Close that tab and try again. Its edit lock lasts up to 15 minutes after the tab is closed.';
const DLP = 'A data loss prevention policy forbids this combination of connectors in that environment. Ask an administrator to change the policy, or remove the connector.';
const LOOKUP = `Give the account of the target's connection access to the site, list or file that the flow names: the service looks it up while it saves the flow. Or name that of the target with the input "values". Or make the flow take it from a variable, or change it at the source, and export the package again.`;
const BY_CODE = {
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.environmentAccessDenied]: 'Assign the identity a role in that environment in the Power Platform admin center; importing needs Environment Maker. Also check that the input environment names the right one.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.environmentNotFound]: 'Check the input environment, and that the identity can see that environment.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.insufficientCapacity]: 'Free database capacity of the tenant or buy more, or choose another type in create-environment. Nothing was created.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.operationNotStartable]: 'Wait until the other operation on environments has ended, then run this again.',
    ServiceToServiceEnvironmentNotFound: 'Check the input environment. A newly created environment takes some minutes to become known everywhere; try again then.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.forbidden]: 'Grant the identity the missing permission. Exporting, publishing and restoring need edit rights on the app; importing needs the Environment Maker role. Most of these calls reject service principals: sign in as a user.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidAuthenticationToken]: 'Sign in again: the token has expired, was revoked, or belongs to another audience or cloud than the input cloud.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidAuthenticationAudience]: 'Get a token for the audience of Power Apps, https://service.powerapps.com/ in the public cloud. One for api.powerplatform.com is not accepted. Also check the input cloud, and audiences in endpoints.',
    AuthorizationHeaderInvalid: 'Sign in again: the token is damaged. Check the secret it comes from for stray characters.',
    AuthorizationFailed: 'Sign in with a token for the Power Apps audience. Management tokens are not accepted here.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.connectionAuthorizationFailed]: 'Share the connections of this app with the identity, with edit rights; for an export, share its flows too. The service gives the same message for a flow that does not exist.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.appNotFound]: 'Check the input app, and that the app is shared with the identity.',
    ApplicationNotFound: 'Check the input app, and that the app is shared with the identity.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.flowNotFound]: 'Check the flow, and that it is shared with the identity.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.apiResourceNotFound]: 'Create the custom connector in that environment first, or map it to one that exists there.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.connectionNotFound]: 'Check the input connections. That connection was deleted or is not shared with the identity.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.packageManifestNotFound]: 'Run the import again from the start. If it fails again, export the package again.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.missingPackageManifest]: 'Export the package again. This one lacks a manifest that the service requires.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.malformedFlowDefinition]: 'Undo the edit of the flow, or export the package again.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidTemplate]: 'Run command: check on the package: it names the step of the flow that the service does not save. Correct the flow where it comes from, save it, and export the package again.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.missingInputProperty]: 'Open the flow where it comes from, choose a connection for the step, save it, and export the package again.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.zipFileRejected]: 'Export the package again. Edited or damaged packages are rejected.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.internalServerError]: 'The service gives no reason. A known cause is a package that was edited or built by hand: export it again and import it unchanged. If it was not edited, give the request id to Microsoft support.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.appLeaseActive]: LEASE,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.appLeaseSameUserConflict]: LEASE,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidApplicationNameCharacters]: 'Rename the app. Its name must not contain . \\ / : * ? " < > |',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.dlpViolation]: DLP,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.apiPolicyDataFlowViolation]: DLP,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.childFlowNeverPublished]: 'First turn on the flow that it calls.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.connectionReferenceMissing]: 'Bind a connection to that reference of the flow, then turn the flow on.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.dynamicOperationFailed]: LOOKUP,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.multipleErrors]: `Correct each of the problems in the message. Where a dynamic operation such as GetTable failed: ${LOOKUP}`,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.userNotLicensed]: LICENCE,
    DynamicsEntitlementMissing: LICENCE,
    InsufficientPlanForApp: LICENCE,
    MissingUserDetails: 'Sign in as a user: this call does not work for a service principal.',
    BapListServicePlansFailed: 'Sign in as a user: this call does not work for a service principal.',
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidApiVersion]: OUR_DEFECT,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.missingEnvironmentFilter]: OUR_DEFECT,
    [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.invalidAppFilterCombination]: OUR_DEFECT
};
const remedyForCode = (code) => Object.entries(BY_CODE).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1];
const INSIDE_MESSAGES = [_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.dynamicOperationFailed, _protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CODES */ .Lp.multipleErrors];
function remedyForProblem(code, message) {
    const own = code === undefined ? undefined : remedyForCode(code);
    const inside = INSIDE_MESSAGES.find(known => message?.includes(known) === true);
    return own ?? (inside === undefined ? undefined : remedyForCode(inside));
}
function reasonFor(status, empty) {
    if (status === 401)
        return 'the service did not accept the token';
    if (status === 403)
        return 'the service denied access to this identity';
    if (status === 404)
        return empty ? 'there is no such call at that address' : 'the service did not find it';
    if (status === 409)
        return 'it is in use, or its state does not allow this';
    if (status === 429)
        return 'the service is throttling requests';
    if (status >= 300 && status < 400)
        return 'the service redirected the request, and tokens are not sent to another address';
    if (status >= 500)
        return 'the service failed to handle the request';
    return 'the service rejected the request';
}
function remedyFor(code, status, empty = false, message) {
    const known = remedyForProblem(code, message);
    if (known !== undefined)
        return known;
    if (status === 401)
        return 'Check the sign-in inputs and the input cloud, then sign in again.';
    if (status === 403)
        return 'Check the roles and sharing of the signed-in identity in that environment.';
    if (status === 404) {
        return empty
            ? 'Check the input cloud. Hosts that are not part of the service respond like this.'
            : 'Check the ids in the inputs.';
    }
    if (status === 409)
        return 'Wait until nobody else is working on it, then run it again.';
    if (status === 429)
        return 'Run it again later, with fewer runs in parallel.';
    if (status !== undefined && status >= 300 && status < 400)
        return 'Check the input cloud and any proxy in between.';
    if (status !== undefined && status >= 500)
        return 'Run it again later. If it keeps failing, give the request id to Microsoft support.';
    return 'See the service’s message. Microsoft support can look up the request id.';
}


/***/ }),

/***/ 70837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   OG: () => (/* binding */ parseBody),
/* harmony export */   TI: () => (/* binding */ serviceErrorOf),
/* harmony export */   a5: () => (/* binding */ errorFromResponse),
/* harmony export */   cb: () => (/* binding */ errorFromListedProblems),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   l$: () => (/* binding */ pauseTooLong)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65611);
/* harmony import */ var _base_read_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96383);
/* harmony import */ var _base_time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58806);
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63589);
/* harmony import */ var _http_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99585);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44365);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2098);








const MAX_NESTING = 5;
function serviceErrorOf(response) {
    const causes = causesOf(response.body);
    const error = causes.length > 0 ? combined(causes) : { message: plainTextBody(response) };
    const policy = policyOf(response.body);
    return {
        status: response.status,
        ...error,
        requestId: requestIdOf(response.headers),
        ...(policy === undefined ? {} : { policy })
    };
}
function policyOf(body) {
    const envelope = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorEnvelope */ .rN, body);
    return (envelope.success && envelope.data.error.extendedData?.violation?.policyDisplayName) || undefined;
}
function combined([first, ...others]) {
    const rest = others.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    const message = rest.length === 0 ? first?.message : `${first?.message ?? ''}; also ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(rest, 5)}`;
    return { code: first?.code, message };
}
const requestIdOf = (headers) => headers.get('x-ms-request-id') ?? headers.get('x-ms-correlation-request-id') ?? undefined;
function errorFromResponse(response, doing, ongoing = '', timing) {
    const service = serviceErrorOf(response);
    const empty = response.text.trim() === '';
    const remedies = [
        ongoing,
        (0,_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .remedyFor */ .wJ)(service.code, response.status, empty, service.message),
        pauseTooLong(response, timing)
    ];
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing,
        why: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonFor */ .qo)(response.status, empty),
        remedy: remedies.filter(sentence => sentence !== '').join(' '),
        service
    });
}
function pauseTooLong({ status, headers }, timing) {
    if (timing === undefined || !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .isTransient */ .dg)(status))
        return '';
    const retryAfter = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .retryAfterOf */ .sT)(headers, timing.clock.now());
    if (retryAfter === undefined || retryAfter < timing.left())
        return '';
    return `The service asks to wait ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(retryAfter)}, but only ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(timing.left())} of max-async-wait-time were left.`;
}
function errorFromListedProblems(problems, response, doing, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing,
        why,
        remedy: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .remedyFor */ .wJ)(problems[0]?.code, undefined, false, problems[0]?.message),
        service: { status: response.status, ...combined(problems), requestId: requestIdOf(response.headers) }
    });
}
function parseBody(schema, response, doing) {
    const parsed = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(schema, response.body);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the whole response' : issue.path.map(String).join('.');
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing,
        why: response.body === undefined
            ? 'the response is not JSON'
            : `the response has an unexpected format at ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(place, 80)} (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(issue?.message ?? 'unknown', 160)})`,
        remedy: 'Check the input cloud and any proxy in between. If they are right, report this with the request id.',
        service: {
            status: response.status,
            message: response.body === undefined ? plainTextBody(response) : undefined,
            requestId: requestIdOf(response.headers)
        }
    });
}
function toActionError(error, doing, ongoing = '', deadline) {
    if (error instanceof _http_request_js__WEBPACK_IMPORTED_MODULE_5__/* .ConnectionFailure */ .ls && deadline?.over() === true) {
        const waitedFor = `a complete response from ${error.host} (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(error.message, 200)})`;
        return (0,_base_time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .timeoutError */ .w2)(deadline, { doing, waitedFor, ongoing, cause: error });
    }
    if (error instanceof _http_request_js__WEBPACK_IMPORTED_MODULE_5__/* .ConnectionFailure */ .ls) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing,
            why: `the request to ${error.host} failed: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(error.message, 200)}`,
            remedy: `${ongoing} ${error.remedy ?? 'Check that the runner can reach that host, then run it again.'}`.trim(),
            cause: error
        });
    }
    if (error instanceof _http_request_js__WEBPACK_IMPORTED_MODULE_5__/* .Cancelled */ .cJ) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing,
            why: 'the run was cancelled',
            remedy: ongoing === '' ? 'Run it again when you want to.' : ongoing,
            cause: error
        });
    }
    return error;
}
function causesOf(body) {
    const envelope = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorEnvelope */ .rN, body);
    if (envelope.success)
        return unwrap(envelope.data.error, 0);
    const bare = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorBody */ .t4, body);
    return bare.success && (bare.data.code ?? bare.data.message) !== undefined ? unwrap(bare.data, 0) : [];
}
function unwrap(error, depth) {
    const own = [error].map(({ code, message }) => ({ ...(code && { code }), ...(message && { message }) }));
    if (depth >= MAX_NESTING || error.code === undefined || !_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WRAPPER_CODES */ .F2.includes(error.code))
        return own;
    const causes = (error.details ?? [])
        .filter(detail => detail.code !== 'FullNonLocalizedError')
        .flatMap(detail => {
        const nested = (0,_base_read_once_js__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .x)(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorBody */ .t4, detail);
        return nested.success && (detail.code ?? detail.message) !== undefined ? unwrap(nested.data, depth + 1) : [];
    });
    return causes.length > 0 ? causes : own;
}
function plainTextBody(response) {
    const text = response.text.trim();
    return text === '' || text.startsWith('<') || text.startsWith('{') ? undefined : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text, 200);
}


/***/ }),

/***/ 63589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ WRAPPER_CODES),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   rN: () => (/* binding */ errorEnvelope),
/* harmony export */   t4: () => (/* binding */ errorBody),
/* harmony export */   y7: () => (/* binding */ listedError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/* harmony import */ var _optional_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19892);


const errorBody = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })).optional(),
    extendedData: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ violation: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ policyDisplayName: _optional_text_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .m }).nullish() })
        .nullish()
        .catch(undefined)
});
const errorEnvelope = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ error: errorBody });
const listedError = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((message) => ({ message })),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })
]);
const WRAPPER_CODES = ['BusinessAppPlatformRequestFailed', 'MultipleErrorsOccurred'];
const CODES = {
    environmentAccessDenied: 'EnvironmentAccessDenied',
    environmentNotFound: 'EnvironmentNotFound',
    operationNotStartable: 'OperationNotStartable',
    insufficientCapacity: 'InsufficientCapacity_StorageDriven',
    missingEnvironmentFilter: 'MissingEnvironmentFilter',
    invalidAppFilterCombination: 'InvalidAppFilterCombination',
    invalidApiVersion: 'InvalidApiVersion',
    invalidAuthenticationToken: 'InvalidAuthenticationToken',
    invalidAuthenticationAudience: 'InvalidAuthenticationAudience',
    forbidden: 'Forbidden',
    connectionAuthorizationFailed: 'ConnectionAuthorizationFailed',
    dlpViolation: 'DlpViolation',
    apiPolicyDataFlowViolation: 'ApiPolicyDataFlowViolation',
    childFlowNeverPublished: 'ChildFlowNeverPublished',
    connectionReferenceMissing: 'XrmConnectionReferenceMissingConnection',
    appNotFound: 'AppNotFound',
    flowNotFound: 'FlowNotFound',
    apiResourceNotFound: 'ApiResourceNotFound',
    connectionNotFound: 'ConnectionNotFound',
    packageManifestNotFound: 'PackageManifestNotFound',
    missingPackageManifest: 'MissingPackageManifest',
    malformedFlowDefinition: 'MalformedFlowAssetFlowDefinition',
    invalidTemplate: 'InvalidTemplate',
    missingInputProperty: 'WorkflowRunActionInputsMissingProperty',
    zipFileRejected: 'ZipFileRejected',
    internalServerError: 'InternalServerError',
    appLeaseActive: 'AppLeaseActive',
    appLeaseSameUserConflict: 'AppLeaseSameUserConflict',
    invalidApplicationNameCharacters: 'InvalidApplicationNameCharacters',
    unauthenticated: 'Unauthenticated',
    dynamicOperationFailed: 'DynamicOperationRequestClientFailure',
    multipleErrors: 'MultipleErrorsOccurred',
    userNotLicensed: 'userNotLicensed'
};


/***/ }),

/***/ 19892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ optionalText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45586);

const optionalText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();


/***/ })

};
