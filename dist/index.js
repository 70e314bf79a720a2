import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 71316:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const Utils = __nccwpck_require__(55391);
const pth = __nccwpck_require__(16928);
const ZipEntry = __nccwpck_require__(52609);
const ZipFile = __nccwpck_require__(26991);

const get_Bool = (...val) => Utils.findLast(val, (c) => typeof c === "boolean");
const get_Str = (...val) => Utils.findLast(val, (c) => typeof c === "string");
const get_Fun = (...val) => Utils.findLast(val, (c) => typeof c === "function");

const defaultOptions = {
    // option "noSort" : if true it disables files sorting
    noSort: false,
    // read entries during load (initial loading may be slower)
    readEntries: false,
    // default method is none
    method: Utils.Constants.NONE,
    // file system
    fs: null
};

module.exports = function (/**String*/ input, /** object */ options) {
    let inBuffer = null;

    // create object based default options, allowing them to be overwritten
    const opts = Object.assign(Object.create(null), defaultOptions);

    // test input variable
    if (input && "object" === typeof input) {
        // if value is not buffer we accept it to be object with options
        if (!(input instanceof Uint8Array)) {
            Object.assign(opts, input);
            input = opts.input ? opts.input : undefined;
            if (opts.input) delete opts.input;
        }

        // if input is buffer
        if (Buffer.isBuffer(input)) {
            inBuffer = input;
            opts.method = Utils.Constants.BUFFER;
            input = undefined;
        }
    }

    // assign options
    Object.assign(opts, options);

    // instanciate utils filesystem
    const filetools = new Utils(opts);

    // Restore the archived permissions on extracted directories. This has to run
    // after a directory's contents are written: applying a restrictive mode
    // (e.g. 0o500) up front would stop us writing the files it contains. Applying
    // the deepest paths first keeps parent directories traversable while their
    // children are updated (issue #530).
    const applyDirAttributes = (dirEntries) => {
        dirEntries
            .filter((d) => d.attr)
            .sort((a, b) => b.path.length - a.path.length)
            .forEach((d) => filetools.fs.chmodSync(d.path, d.attr));
    };

    if (typeof opts.decoder !== "object" || typeof opts.decoder.encode !== "function" || typeof opts.decoder.decode !== "function") {
        opts.decoder = Utils.decoder;
    }

    // if input is file name we retrieve its content
    if (input && "string" === typeof input) {
        // load zip file
        if (filetools.fs.existsSync(input)) {
            opts.method = Utils.Constants.FILE;
            opts.filename = input;
            inBuffer = filetools.fs.readFileSync(input);
        } else {
            throw Utils.Errors.INVALID_FILENAME();
        }
    }

    // create variable
    const _zip = new ZipFile(inBuffer, opts);

    const { canonical, sanitize, zipnamefix } = Utils;

    function getEntry(/**Object*/ entry) {
        if (entry && _zip) {
            var item;
            // If entry was given as a file name
            if (typeof entry === "string") item = _zip.getEntry(pth.posix.normalize(entry));
            // if entry was given as a ZipEntry object
            if (typeof entry === "object" && typeof entry.entryName !== "undefined" && typeof entry.header !== "undefined") item = _zip.getEntry(entry.entryName);

            if (item) {
                return item;
            }
        }
        return null;
    }

    function fixPath(zipPath) {
        const { join, normalize, sep } = pth.posix;
        // convert windows file separators and normalize
        return join(pth.isAbsolute(zipPath) ? "/": '.',  normalize(sep + zipPath.split("\\").join(sep) + sep));
    }

    function filenameFilter(filterfn) {
        if (filterfn instanceof RegExp) {
            // if filter is RegExp wrap it
            return (function (rx) {
                return function (filename) {
                    return rx.test(filename);
                };
            })(filterfn);
        } else if ("function" !== typeof filterfn) {
            // if filter is not function we will replace it
            return () => true;
        }
        return filterfn;
    }

    // keep last character on folders
    const relativePath = (local, entry) => {
        let lastChar = entry.slice(-1);
        lastChar = lastChar === filetools.sep ? filetools.sep : "";
        return pth.relative(local, entry) + lastChar;
    };

    return {
        /**
         * Extracts the given entry from the archive and returns the content as a Buffer object
         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
         * @param {Buffer|string} [pass] - password
         * @return Buffer or Null in case of error
         */
        readFile: function (entry, pass) {
            var item = getEntry(entry);
            return (item && item.getData(pass)) || null;
        },

        /**
         * Returns how many child elements has on entry (directories) on files it is always 0
         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
         * @returns {integer}
         */
        childCount: function (entry) {
            const item = getEntry(entry);
            if (item) {
                return _zip.getChildCount(item);
            }
        },

        /**
         * Asynchronous readFile
         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
         * @param {callback} callback
         *
         * @return Buffer or Null in case of error
         */
        readFileAsync: function (entry, callback) {
            var item = getEntry(entry);
            if (item) {
                item.getDataAsync(callback);
            } else {
                callback(null, "getEntry failed for:" + entry);
            }
        },

        /**
         * Extracts the given entry from the archive and returns the content as plain text in the given encoding
         * @param {ZipEntry|string} entry - ZipEntry object or String with the full path of the entry
         * @param {string} encoding - Optional. If no encoding is specified utf8 is used
         *
         * @return String
         */
        readAsText: function (entry, encoding) {
            var item = getEntry(entry);
            if (item) {
                var data = item.getData();
                if (data && data.length) {
                    return data.toString(encoding || "utf8");
                }
            }
            return "";
        },

        /**
         * Asynchronous readAsText
         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
         * @param {callback} callback
         * @param {string} [encoding] - Optional. If no encoding is specified utf8 is used
         *
         * @return String
         */
        readAsTextAsync: function (entry, callback, encoding) {
            var item = getEntry(entry);
            if (item) {
                item.getDataAsync(function (data, err) {
                    if (err) {
                        callback(data, err);
                        return;
                    }

                    if (data && data.length) {
                        callback(data.toString(encoding || "utf8"));
                    } else {
                        callback("");
                    }
                });
            } else {
                callback("");
            }
        },

        /**
         * Remove the entry from the file or the entry and all it's nested directories and files if the given entry is a directory
         *
         * @param {ZipEntry|string} entry
         * @param {boolean} withsubfolders
         * @returns {void}
         */
        deleteFile: function (entry, withsubfolders = true) {
            // @TODO: test deleteFile
            var item = getEntry(entry);
            if (item) {
                _zip.deleteFile(item.entryName, withsubfolders);
            }
        },

        /**
         * Remove the entry from the file or directory without affecting any nested entries
         *
         * @param {ZipEntry|string} entry
         * @returns {void}
         */
        deleteEntry: function (entry) {
            // @TODO: test deleteEntry
            var item = getEntry(entry);
            if (item) {
                _zip.deleteEntry(item.entryName);
            }
        },

        /**
         * Adds a comment to the zip. The zip must be rewritten after adding the comment.
         *
         * @param {string} comment
         */
        addZipComment: function (comment) {
            // @TODO: test addZipComment
            _zip.comment = comment;
        },

        /**
         * Returns the zip comment
         *
         * @return String
         */
        getZipComment: function () {
            return _zip.comment || "";
        },

        /**
         * Adds a comment to a specified zipEntry. The zip must be rewritten after adding the comment
         * The comment cannot exceed 65535 characters in length
         *
         * @param {ZipEntry} entry
         * @param {string} comment
         */
        addZipEntryComment: function (entry, comment) {
            var item = getEntry(entry);
            if (item) {
                item.comment = comment;
            }
        },

        /**
         * Returns the comment of the specified entry
         *
         * @param {ZipEntry} entry
         * @return String
         */
        getZipEntryComment: function (entry) {
            var item = getEntry(entry);
            if (item) {
                return item.comment || "";
            }
            return "";
        },

        /**
         * Updates the content of an existing entry inside the archive. The zip must be rewritten after updating the content
         *
         * @param {ZipEntry} entry
         * @param {Buffer} content
         */
        updateFile: function (entry, content) {
            var item = getEntry(entry);
            if (item) {
                item.setData(content);
            }
        },

        /**
         * Adds a file from the disk to the archive
         *
         * @param {string} localPath File to add to zip
         * @param {string} [zipPath] Optional path inside the zip
         * @param {string} [zipName] Optional name for the file
         * @param {string} [comment] Optional file comment
         */
        addLocalFile: function (localPath, zipPath, zipName, comment) {
            if (filetools.fs.existsSync(localPath)) {
                // fix ZipPath
                zipPath = zipPath ? fixPath(zipPath) : "";

                // p - local file name
                const p = pth.win32.basename(pth.win32.normalize(localPath));

                // add file name into zippath
                zipPath += zipName ? zipName : p;

                // read file attributes
                const _attr = filetools.fs.statSync(localPath);

                // get file content
                const data = _attr.isFile() ? filetools.fs.readFileSync(localPath) : Buffer.alloc(0);

                // if folder
                if (_attr.isDirectory()) zipPath += filetools.sep;

                // add file into zip file
                this.addFile(zipPath, data, comment, _attr);
            } else {
                throw Utils.Errors.FILE_NOT_FOUND(localPath);
            }
        },

        /**
         * Callback for showing if everything was done.
         *
         * @callback doneCallback
         * @param {Error} err - Error object
         * @param {boolean} done - was request fully completed
         */

        /**
         * Adds a file from the disk to the archive
         *
         * @param {(object|string)} options - options object, if it is string it us used as localPath.
         * @param {string} options.localPath - Local path to the file.
         * @param {string} [options.comment] - Optional file comment.
         * @param {string} [options.zipPath] - Optional path inside the zip
         * @param {string} [options.zipName] - Optional name for the file
         * @param {doneCallback} callback - The callback that handles the response.
         */
        addLocalFileAsync: function (options, callback) {
            options = typeof options === "object" ? options : { localPath: options };
            const localPath = pth.resolve(options.localPath);
            const { comment } = options;
            let { zipPath, zipName } = options;
            const self = this;

            filetools.fs.stat(localPath, function (err, stats) {
                if (err) return callback(err, false);
                // fix ZipPath
                zipPath = zipPath ? fixPath(zipPath) : "";
                // p - local file name
                const p = pth.win32.basename(pth.win32.normalize(localPath));
                // add file name into zippath
                zipPath += zipName ? zipName : p;

                if (stats.isFile()) {
                    filetools.fs.readFile(localPath, function (err, data) {
                        if (err) return callback(err, false);
                        self.addFile(zipPath, data, comment, stats);
                        return setImmediate(callback, undefined, true);
                    });
                } else if (stats.isDirectory()) {
                    zipPath += filetools.sep;
                    self.addFile(zipPath, Buffer.alloc(0), comment, stats);
                    return setImmediate(callback, undefined, true);
                }
            });
        },

        /**
         * Adds a local directory and all its nested files and directories to the archive
         *
         * @param {string} localPath - local path to the folder
         * @param {string} [zipPath] - optional path inside zip
         * @param {(RegExp|function)} [filter] - optional RegExp or Function if files match will be included.
         */
        addLocalFolder: function (localPath, zipPath, filter) {
            // Prepare filter
            filter = filenameFilter(filter);

            // fix ZipPath
            zipPath = zipPath ? fixPath(zipPath) : "";

            // normalize the path first
            localPath = pth.normalize(localPath);

            if (filetools.fs.existsSync(localPath)) {
                const items = filetools.findFiles(localPath);
                const self = this;

                if (items.length) {
                    for (const filepath of items) {
                        const p = pth.join(zipPath, relativePath(localPath, filepath));
                        if (filter(p)) {
                            self.addLocalFile(filepath, pth.dirname(p));
                        }
                    }
                }
            } else {
                throw Utils.Errors.FILE_NOT_FOUND(localPath);
            }
        },

        /**
         * Asynchronous addLocalFolder
         * @param {string} localPath
         * @param {callback} callback
         * @param {string} [zipPath] optional path inside zip
         * @param {RegExp|function} [filter] optional RegExp or Function if files match will
         *               be included.
         */
        addLocalFolderAsync: function (localPath, callback, zipPath, filter) {
            // Prepare filter
            filter = filenameFilter(filter);

            // fix ZipPath
            zipPath = zipPath ? fixPath(zipPath) : "";

            // normalize the path first
            localPath = pth.normalize(localPath);

            var self = this;
            filetools.fs.open(localPath, "r", function (err) {
                if (err && err.code === "ENOENT") {
                    callback(undefined, Utils.Errors.FILE_NOT_FOUND(localPath));
                } else if (err) {
                    callback(undefined, err);
                } else {
                    var items = filetools.findFiles(localPath);
                    var i = -1;

                    var next = function () {
                        i += 1;
                        if (i < items.length) {
                            var filepath = items[i];
                            var p = relativePath(localPath, filepath).split("\\").join("/"); //windows fix
                            p = p
                                .normalize("NFD")
                                .replace(/[\u0300-\u036f]/g, "")
                                .replace(/[^\x20-\x7E]/g, ""); // accent fix
                            if (filter(p)) {
                                filetools.fs.stat(filepath, function (er0, stats) {
                                    if (er0) callback(undefined, er0);
                                    if (stats.isFile()) {
                                        filetools.fs.readFile(filepath, function (er1, data) {
                                            if (er1) {
                                                callback(undefined, er1);
                                            } else {
                                                self.addFile(zipPath + p, data, "", stats);
                                                next();
                                            }
                                        });
                                    } else {
                                        self.addFile(zipPath + p + "/", Buffer.alloc(0), "", stats);
                                        next();
                                    }
                                });
                            } else {
                                process.nextTick(() => {
                                    next();
                                });
                            }
                        } else {
                            callback(true, undefined);
                        }
                    };

                    next();
                }
            });
        },

        /**
         * Adds a local directory and all its nested files and directories to the archive
         *
         * @param {object | string} options - options object, if it is string it us used as localPath.
         * @param {string} options.localPath - Local path to the folder.
         * @param {string} [options.zipPath] - optional path inside zip.
         * @param {RegExp|function} [options.filter] - optional RegExp or Function if files match will be included.
         * @param {function|string} [options.namefix] - optional function to help fix filename
         * @param {doneCallback} callback - The callback that handles the response.
         *
         */
        addLocalFolderAsync2: function (options, callback) {
            const self = this;
            options = typeof options === "object" ? options : { localPath: options };
            // Resolve the local filesystem path with the platform resolver. Do NOT
            // run it through fixPath: that normalizes ZIP-internal paths to POSIX
            // and prepends "/", which turns a Windows path like C:\dir into
            // \C:\dir, so readdir finds nothing and the archive comes out empty.
            const localPath = pth.resolve(options.localPath);
            let { zipPath, filter, namefix } = options;

            if (filter instanceof RegExp) {
                filter = (function (rx) {
                    return function (filename) {
                        return rx.test(filename);
                    };
                })(filter);
            } else if ("function" !== typeof filter) {
                filter = function () {
                    return true;
                };
            }

            // fix ZipPath
            zipPath = zipPath ? fixPath(zipPath) : "";

            // Check Namefix function
            if (namefix === "latin1") {
                namefix = (str) =>
                    str
                        .normalize("NFD")
                        .replace(/[\u0300-\u036f]/g, "")
                        .replace(/[^\x20-\x7E]/g, ""); // accent fix (latin1 characers only)
            }

            if (typeof namefix !== "function") namefix = (str) => str;

            // internal, create relative path + fix the name
            const relPathFix = (entry) => pth.join(zipPath, namefix(relativePath(localPath, entry)));
            const fileNameFix = (entry) => pth.win32.basename(pth.win32.normalize(namefix(entry)));

            filetools.fs.open(localPath, "r", function (err) {
                if (err && err.code === "ENOENT") {
                    // callback is (err, done); errors belong in the first argument,
                    // otherwise addLocalFolderPromise treats the error as "done" and
                    // resolves instead of rejecting.
                    callback(Utils.Errors.FILE_NOT_FOUND(localPath), false);
                } else if (err) {
                    callback(err, false);
                } else {
                    filetools.findFilesAsync(localPath, function (err, fileEntries) {
                        if (err) return callback(err, false);
                        fileEntries = fileEntries.filter((dir) => filter(relPathFix(dir)));
                        // Nothing to add (empty folder or everything filtered out) is a
                        // success, not an error. Report done and stop, otherwise the
                        // reduce below runs and the callback fires a second time -- and
                        // signalling done=false left addLocalFolderPromise hanging.
                        if (!fileEntries.length) return callback(undefined, true);

                        setImmediate(
                            fileEntries.reverse().reduce(function (next, entry) {
                                return function (err, done) {
                                    if (err || done === false) return setImmediate(next, err, false);

                                    self.addLocalFileAsync(
                                        {
                                            localPath: entry,
                                            zipPath: pth.dirname(relPathFix(entry)),
                                            zipName: fileNameFix(entry)
                                        },
                                        next
                                    );
                                };
                            }, callback)
                        );
                    });
                }
            });
        },

        /**
         * Adds a local directory and all its nested files and directories to the archive
         *
         * @param {string} localPath - path where files will be extracted
         * @param {object} props - optional properties
         * @param {string} [props.zipPath] - optional path inside zip
         * @param {RegExp|function} [props.filter] - optional RegExp or Function if files match will be included.
         * @param {function|string} [props.namefix] - optional function to help fix filename
         */
        addLocalFolderPromise: function (localPath, props) {
            return new Promise((resolve, reject) => {
                this.addLocalFolderAsync2(Object.assign({ localPath }, props), (err, done) => {
                    if (err) return reject(err);
                    if (done) resolve(this);
                });
            });
        },

        /**
         * Allows you to create a entry (file or directory) in the zip file.
         * If you want to create a directory the entryName must end in / and a null buffer should be provided.
         * Comment and attributes are optional
         *
         * @param {string} entryName
         * @param {Buffer | string} content - file content as buffer or utf8 coded string
         * @param {string} [comment] - file comment
         * @param {number | object} [attr] - number as unix file permissions, object as filesystem Stats object
         */
        addFile: function (entryName, content, comment, attr) {
            entryName = zipnamefix(entryName);
            let entry = getEntry(entryName);
            const update = entry != null;

            // prepare new entry
            if (!update) {
                entry = new ZipEntry(opts);
                entry.entryName = entryName;
            }
            entry.comment = comment || "";

            const isStat = "object" === typeof attr && attr instanceof filetools.fs.Stats;

            // last modification time from file stats
            if (isStat) {
                entry.header.time = attr.mtime;
            }

            // Set file attribute
            var fileattr = entry.isDirectory ? 0x10 : 0; // (MS-DOS directory flag)

            // extended attributes field for Unix
            // set file type either S_IFDIR / S_IFREG
            let unix = entry.isDirectory ? 0x4000 : 0x8000;

            if (isStat) {
                // File attributes from file stats
                unix |= 0xfff & attr.mode;
            } else if ("number" === typeof attr) {
                // attr from given attr values
                unix |= 0xfff & attr;
            } else {
                // Default values:
                unix |= entry.isDirectory ? 0o755 : 0o644; // permissions (drwxr-xr-x) or (-r-wr--r--)
            }

            fileattr = (fileattr | (unix << 16)) >>> 0; // add attributes

            entry.attr = fileattr;

            entry.setData(content);
            if (!update) _zip.setEntry(entry);

            return entry;
        },

        /**
         * Returns an array of ZipEntry objects representing the files and folders inside the archive
         *
         * @param {string} [password]
         * @returns Array
         */
        getEntries: function (password) {
            _zip.password = password;
            return _zip ? _zip.entries : [];
        },

        /**
         * Returns a ZipEntry object representing the file or folder specified by ``name``.
         *
         * @param {string} name
         * @return ZipEntry
         */
        getEntry: function (/**String*/ name) {
            return getEntry(name);
        },

        getEntryCount: function () {
            return _zip.getEntryCount();
        },

        forEach: function (callback) {
            return _zip.forEach(callback);
        },

        /**
         * Extracts the given entry to the given targetPath
         * If the entry is a directory inside the archive, the entire directory and it's subdirectories will be extracted
         *
         * @param {string|ZipEntry} entry - ZipEntry object or String with the full path of the entry
         * @param {string} targetPath - Target folder where to write the file
         * @param {boolean} [maintainEntryPath=true] - If maintainEntryPath is true and the entry is inside a folder, the entry folder will be created in targetPath as well. Default is TRUE
         * @param {boolean} [overwrite=false] - If the file already exists at the target path, the file will be overwriten if this is true.
         * @param {boolean} [keepOriginalPermission=false] - The file will be set as the permission from the entry if this is true.
         * @param {string} [outFileName] - String If set will override the filename of the extracted file (Only works if the entry is a file)
         *
         * @return Boolean
         */
        extractEntryTo: function (entry, targetPath, maintainEntryPath, overwrite, keepOriginalPermission, outFileName) {
            overwrite = get_Bool(false, overwrite);
            keepOriginalPermission = get_Bool(false, keepOriginalPermission);
            maintainEntryPath = get_Bool(true, maintainEntryPath);
            outFileName = get_Str(keepOriginalPermission, outFileName);

            var item = getEntry(entry);
            if (!item) {
                throw Utils.Errors.NO_ENTRY();
            }

            var entryName = canonical(item.entryName);

            var target = sanitize(targetPath, outFileName && !item.isDirectory ? canonical(outFileName) : maintainEntryPath ? entryName : pth.basename(entryName));

            if (item.isDirectory) {
                var children = _zip.getEntryChildren(item);
                children.forEach(function (child) {
                    if (child.isDirectory) return;
                    var content = child.getData();
                    if (!content) {
                        throw Utils.Errors.CANT_EXTRACT_FILE();
                    }
                    // When not maintaining the full entry path, keep each child's path
                    // relative to the extracted directory (drop the directory's own
                    // prefix) instead of flattening every file to its basename, which
                    // collapsed subdirectories together (issue #306).
                    var name = canonical(maintainEntryPath ? child.entryName : child.entryName.substring(item.entryName.length));
                    var childName = sanitize(targetPath, name);
                    // reject writing through a pre-existing symlink inside the target
                    filetools.assertPathSafe(targetPath, childName);
                    // The reverse operation for attr depend on method addFile()
                    const fileAttr = keepOriginalPermission ? child.header.fileAttr : undefined;
                    filetools.writeFileTo(childName, content, overwrite, fileAttr);
                });
                return true;
            }

            var content = item.getData(_zip.password);
            if (!content) throw Utils.Errors.CANT_EXTRACT_FILE();

            // reject writing through a pre-existing symlink inside the target
            filetools.assertPathSafe(targetPath, target);

            if (filetools.fs.existsSync(target) && !overwrite) {
                throw Utils.Errors.CANT_OVERRIDE();
            }
            // The reverse operation for attr depend on method addFile()
            const fileAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
            filetools.writeFileTo(target, content, overwrite, fileAttr);

            return true;
        },

        /**
         * Test the archive
         * @param {string} [pass]
         */
        test: function (pass) {
            if (!_zip) {
                return false;
            }

            for (var entry of _zip.entries) {
                try {
                    if (entry.isDirectory) {
                        continue;
                    }
                    // was `_zip.entries[entry]` (indexing the array with an entry
                    // object -> undefined -> threw -> test() always returned false)
                    var content = entry.getData(pass);
                    if (!content) {
                        return false;
                    }
                } catch (err) {
                    return false;
                }
            }
            return true;
        },

        /**
         * Extracts the entire archive to the given location
         *
         * @param {string} targetPath Target location
         * @param {boolean} [overwrite=false] If the file already exists at the target path, the file will be overwriten if this is true.
         *                  Default is FALSE
         * @param {boolean} [keepOriginalPermission=false] The file will be set as the permission from the entry if this is true.
         *                  Default is FALSE
         * @param {string|Buffer} [pass] password
         */
        extractAllTo: function (targetPath, overwrite, keepOriginalPermission, pass) {
            keepOriginalPermission = get_Bool(false, keepOriginalPermission);
            pass = get_Str(keepOriginalPermission, pass);
            overwrite = get_Bool(false, overwrite);
            if (!_zip) throw Utils.Errors.NO_ZIP();

            const dirEntries = [];
            _zip.entries.forEach(function (entry) {
                var entryName = sanitize(targetPath, canonical(entry.entryName));
                // reject writing through a pre-existing symlink inside the target
                filetools.assertPathSafe(targetPath, entryName);
                if (entry.isDirectory) {
                    filetools.makeDir(entryName);
                    // defer restoring the directory permission until its files are written
                    if (keepOriginalPermission) dirEntries.push({ path: entryName, attr: entry.header.fileAttr });
                    return;
                }
                var content = entry.getData(pass);
                if (!content) {
                    throw Utils.Errors.CANT_EXTRACT_FILE();
                }
                // The reverse operation for attr depend on method addFile()
                const fileAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
                filetools.writeFileTo(entryName, content, overwrite, fileAttr);
                try {
                    // best-effort: an invalid date in the archive or a filesystem that
                    // rejects utimes must not fail extraction of already-written content (issue #379)
                    filetools.fs.utimesSync(entryName, entry.header.time, entry.header.time);
                } catch (err) {
                    /* ignore timestamp failures */
                }
            });

            applyDirAttributes(dirEntries);
        },

        /**
         * Asynchronous extractAllTo
         *
         * @param {string} targetPath Target location
         * @param {boolean} [overwrite=false] If the file already exists at the target path, the file will be overwriten if this is true.
         *                  Default is FALSE
         * @param {boolean} [keepOriginalPermission=false] The file will be set as the permission from the entry if this is true.
         *                  Default is FALSE
         * @param {function} callback The callback will be executed when all entries are extracted successfully or any error is thrown.
         */
        extractAllToAsync: function (targetPath, overwrite, keepOriginalPermission, callback) {
            callback = get_Fun(overwrite, keepOriginalPermission, callback);
            keepOriginalPermission = get_Bool(false, keepOriginalPermission);
            overwrite = get_Bool(false, overwrite);
            if (!callback) {
                return new Promise((resolve, reject) => {
                    this.extractAllToAsync(targetPath, overwrite, keepOriginalPermission, function (err) {
                        if (err) {
                            reject(err);
                        } else {
                            resolve(this);
                        }
                    });
                });
            }
            if (!_zip) {
                callback(Utils.Errors.NO_ZIP());
                return;
            }

            targetPath = pth.resolve(targetPath);
            // convert entryName to
            const getPath = (entry) => sanitize(targetPath, pth.normalize(canonical(entry.entryName)));
            const getError = (msg, file) => new Error(msg + ': "' + file + '"');

            // separate directories from files
            const dirEntries = [];
            const fileEntries = [];
            _zip.entries.forEach((e) => {
                if (e.isDirectory) {
                    dirEntries.push(e);
                } else {
                    fileEntries.push(e);
                }
            });

            // Create directory entries first synchronously
            // this prevents race condition and assures folders are there before writing files
            const deferredDirAttr = [];
            for (const entry of dirEntries) {
                const dirPath = getPath(entry);
                // The reverse operation for attr depend on method addFile()
                const dirAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
                try {
                    // reject writing through a pre-existing symlink inside the target
                    filetools.assertPathSafe(targetPath, dirPath);
                    filetools.makeDir(dirPath);
                } catch (er) {
                    callback(getError("Unable to create folder", dirPath));
                    continue;
                }
                // defer restoring the directory permission until its files are written:
                // a restrictive mode applied now would block writing them
                if (dirAttr) deferredDirAttr.push({ path: dirPath, attr: dirAttr });
                try {
                    // in unix timestamp will change if files are later added to folder, but still.
                    // best-effort: a utimes failure must not abort extraction (issue #379)
                    filetools.fs.utimesSync(dirPath, entry.header.time, entry.header.time);
                } catch (er) {
                    /* ignore timestamp failures */
                }
            }

            // restore directory permissions once every file has been extracted
            const done = (err) => {
                if (!err) {
                    try {
                        applyDirAttributes(deferredDirAttr);
                    } catch (er) {
                        return callback(getError("Unable to set folder permissions", er.path || ""));
                    }
                }
                callback(err);
            };

            fileEntries.reverse().reduce(function (next, entry) {
                return function (err) {
                    if (err) {
                        next(err);
                    } else {
                        const entryName = pth.normalize(canonical(entry.entryName));
                        const filePath = sanitize(targetPath, entryName);
                        try {
                            // reject writing through a pre-existing symlink inside the target
                            filetools.assertPathSafe(targetPath, filePath);
                        } catch (er) {
                            return next(er);
                        }
                        entry.getDataAsync(function (content, err_1) {
                            if (err_1) {
                                next(err_1);
                            } else if (!content) {
                                next(Utils.Errors.CANT_EXTRACT_FILE());
                            } else {
                                // The reverse operation for attr depend on method addFile()
                                const fileAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
                                filetools.writeFileToAsync(filePath, content, overwrite, fileAttr, function (succ) {
                                    if (!succ) {
                                        return next(getError("Unable to write file", filePath));
                                    }
                                    filetools.fs.utimes(filePath, entry.header.time, entry.header.time, function () {
                                        // best-effort: a utimes failure must not abort extraction
                                        // of already-written content (issue #379)
                                        next();
                                    });
                                });
                            }
                        });
                    }
                };
            }, done)();
        },

        /**
         * Writes the newly created zip file to disk at the specified location or if a zip was opened and no ``targetFileName`` is provided, it will overwrite the opened zip
         *
         * @param {string} targetFileName
         * @param {function} callback
         */
        writeZip: function (targetFileName, callback) {
            if (arguments.length === 1) {
                if (typeof targetFileName === "function") {
                    callback = targetFileName;
                    targetFileName = "";
                }
            }

            if (!targetFileName && opts.filename) {
                targetFileName = opts.filename;
            }
            if (!targetFileName) return;

            var zipData = _zip.compressToBuffer();
            if (zipData) {
                var ok = filetools.writeFileTo(targetFileName, zipData, true);
                if (typeof callback === "function") callback(!ok ? new Error("failed") : null, "");
            }
        },

        /**
         *
         * @param {string} targetFileName
         * @param {object} [props]
         * @param {boolean} [props.overwrite=true] If the file already exists at the target path, the file will be overwriten if this is true.
         * @param {boolean} [props.perm] The file will be set as the permission from the entry if this is true.

         * @returns {Promise<void>}
         */
        writeZipPromise: function (/**String*/ targetFileName, /* object */ props) {
            const { overwrite, perm } = Object.assign({ overwrite: true }, props);

            return new Promise((resolve, reject) => {
                // find file name
                if (!targetFileName && opts.filename) targetFileName = opts.filename;
                if (!targetFileName) reject("ADM-ZIP: ZIP File Name Missing");

                this.toBufferPromise().then((zipData) => {
                    const ret = (done) => (done ? resolve(done) : reject("ADM-ZIP: Wasn't able to write zip file"));
                    filetools.writeFileToAsync(targetFileName, zipData, overwrite, perm, ret);
                }, reject);
            });
        },

        /**
         * @returns {Promise<Buffer>} A promise to the Buffer.
         */
        toBufferPromise: function () {
            return new Promise((resolve, reject) => {
                _zip.toAsyncBuffer(resolve, reject);
            });
        },

        /**
         * Returns the content of the entire zip file as a Buffer object
         *
         * @prop {function} [onSuccess]
         * @prop {function} [onFail]
         * @prop {function} [onItemStart]
         * @prop {function} [onItemEnd]
         * @returns {Buffer}
         */
        toBuffer: function (onSuccess, onFail, onItemStart, onItemEnd) {
            if (typeof onSuccess === "function") {
                _zip.toAsyncBuffer(onSuccess, onFail, onItemStart, onItemEnd);
                return null;
            }
            return _zip.compressToBuffer();
        }
    };
};


/***/ }),

/***/ 3746:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Utils = __nccwpck_require__(55391),
    Constants = Utils.Constants;

/* The central directory file header */
module.exports = function () {
    var _verMade = 20, // v2.0
        _version = 10, // v1.0
        _flags = 0,
        _method = 0,
        _time = 0,
        _crc = 0,
        _compressedSize = 0,
        _size = 0,
        _fnameLen = 0,
        _extraLen = 0,
        _comLen = 0,
        _diskStart = 0,
        _inattr = 0,
        _attr = 0,
        _offset = 0;

    _verMade |= Utils.isWin ? 0x0a00 : 0x0300;

    // Set EFS flag since filename and comment fields are all by default encoded using UTF-8.
    // Without it file names may be corrupted for other apps when file names use unicode chars
    _flags |= Constants.FLG_EFS;

    const _localHeader = {
        extraLen: 0
    };

    // casting
    const uint32 = (val) => Math.max(0, val) >>> 0;
    const uint16 = (val) => Math.max(0, val) & 0xffff;
    const uint8 = (val) => Math.max(0, val) & 0xff;

    _time = Utils.fromDate2DOS(new Date());

    return {
        get made() {
            return _verMade;
        },
        set made(val) {
            _verMade = val;
        },

        get version() {
            return _version;
        },
        set version(val) {
            _version = val;
        },

        get flags() {
            return _flags;
        },
        set flags(val) {
            _flags = val;
        },

        get flags_efs() {
            return (_flags & Constants.FLG_EFS) > 0;
        },
        set flags_efs(val) {
            if (val) {
                _flags |= Constants.FLG_EFS;
            } else {
                _flags &= ~Constants.FLG_EFS;
            }
        },

        get flags_desc() {
            return (_flags & Constants.FLG_DESC) > 0;
        },
        set flags_desc(val) {
            if (val) {
                _flags |= Constants.FLG_DESC;
            } else {
                _flags &= ~Constants.FLG_DESC;
            }
        },

        get method() {
            return _method;
        },
        set method(val) {
            switch (val) {
                case Constants.STORED:
                    this.version = 10;
                    break;
                case Constants.DEFLATED:
                default:
                    this.version = 20;
            }
            _method = val;
        },

        get time() {
            return Utils.fromDOS2Date(this.timeval);
        },
        set time(val) {
            val = new Date(val);
            this.timeval = Utils.fromDate2DOS(val);
        },

        get timeval() {
            return _time;
        },
        set timeval(val) {
            _time = uint32(val);
        },

        get timeHighByte() {
            return uint8(_time >>> 8);
        },
        get crc() {
            return _crc;
        },
        set crc(val) {
            _crc = uint32(val);
        },

        get compressedSize() {
            return _compressedSize;
        },
        set compressedSize(val) {
            _compressedSize = uint32(val);
        },

        get size() {
            return _size;
        },
        set size(val) {
            _size = uint32(val);
        },

        get fileNameLength() {
            return _fnameLen;
        },
        set fileNameLength(val) {
            _fnameLen = val;
        },

        get extraLength() {
            return _extraLen;
        },
        set extraLength(val) {
            _extraLen = val;
        },

        get extraLocalLength() {
            return _localHeader.extraLen;
        },
        set extraLocalLength(val) {
            _localHeader.extraLen = val;
        },

        get commentLength() {
            return _comLen;
        },
        set commentLength(val) {
            _comLen = val;
        },

        get diskNumStart() {
            return _diskStart;
        },
        set diskNumStart(val) {
            _diskStart = uint32(val);
        },

        get inAttr() {
            return _inattr;
        },
        set inAttr(val) {
            _inattr = uint32(val);
        },

        get attr() {
            return _attr;
        },
        set attr(val) {
            _attr = uint32(val);
        },

        // get Unix file permissions
        get fileAttr() {
            // Mask to the 9 rwxrwxrwx bits only. The setuid (0o4000), setgid
            // (0o2000) and sticky (0o1000) bits are attacker-controlled archive
            // metadata; preserving them on extraction (keepOriginalPermission)
            // lets a crafted zip plant a setuid-root binary when extracting as
            // root, a local privilege escalation (GHSA-679w-jf3m-wh39).
            return ((_attr || 0) >> 16) & 0o777;
        },

        get offset() {
            return _offset;
        },
        set offset(val) {
            _offset = uint32(val);
        },

        get encrypted() {
            return (_flags & Constants.FLG_ENC) === Constants.FLG_ENC;
        },

        get centralHeaderSize() {
            return Constants.CENHDR + _fnameLen + _extraLen + _comLen;
        },

        get realDataOffset() {
            return _offset + Constants.LOCHDR + _localHeader.fnameLen + _localHeader.extraLen;
        },

        get localHeader() {
            return _localHeader;
        },

        loadLocalHeaderFromBinary: function (/*Buffer*/ input) {
            // The LOC offset comes from the central directory and is attacker
            // controlled. Reject one that would read past the end of the buffer,
            // otherwise readUInt32LE below throws a raw RangeError instead of a
            // clean INVALID_LOC (and escapes the async error path).
            if (_offset < 0 || _offset + Constants.LOCHDR > input.length) {
                throw Utils.Errors.INVALID_LOC();
            }
            var data = input.slice(_offset, _offset + Constants.LOCHDR);
            // 30 bytes and should start with "PK\003\004"
            if (data.readUInt32LE(0) !== Constants.LOCSIG) {
                throw Utils.Errors.INVALID_LOC();
            }

            // version needed to extract
            _localHeader.version = data.readUInt16LE(Constants.LOCVER);
            // general purpose bit flag
            _localHeader.flags = data.readUInt16LE(Constants.LOCFLG);
            // desc flag
            _localHeader.flags_desc = (_localHeader.flags & Constants.FLG_DESC) > 0;
            // compression method
            _localHeader.method = data.readUInt16LE(Constants.LOCHOW);
            // modification time (2 bytes time, 2 bytes date)
            _localHeader.time = data.readUInt32LE(Constants.LOCTIM);
            // uncompressed file crc-32 valu
            _localHeader.crc = data.readUInt32LE(Constants.LOCCRC);
            // compressed size
            _localHeader.compressedSize = data.readUInt32LE(Constants.LOCSIZ);
            // uncompressed size
            _localHeader.size = data.readUInt32LE(Constants.LOCLEN);
            // filename length
            _localHeader.fnameLen = data.readUInt16LE(Constants.LOCNAM);
            // extra field length
            _localHeader.extraLen = data.readUInt16LE(Constants.LOCEXT);

            // read extra data
            const extraStart = _offset + Constants.LOCHDR + _localHeader.fnameLen;
            const extraEnd = extraStart + _localHeader.extraLen;
            return input.slice(extraStart, extraEnd);
        },

        loadFromBinary: function (/*Buffer*/ data) {
            // data should be 46 bytes and start with "PK 01 02"
            if (data.length !== Constants.CENHDR || data.readUInt32LE(0) !== Constants.CENSIG) {
                throw Utils.Errors.INVALID_CEN();
            }
            // version made by
            _verMade = data.readUInt16LE(Constants.CENVEM);
            // version needed to extract
            _version = data.readUInt16LE(Constants.CENVER);
            // encrypt, decrypt flags
            _flags = data.readUInt16LE(Constants.CENFLG);
            // compression method
            _method = data.readUInt16LE(Constants.CENHOW);
            // modification time (2 bytes time, 2 bytes date)
            _time = data.readUInt32LE(Constants.CENTIM);
            // uncompressed file crc-32 value
            _crc = data.readUInt32LE(Constants.CENCRC);
            // compressed size
            _compressedSize = data.readUInt32LE(Constants.CENSIZ);
            // uncompressed size
            _size = data.readUInt32LE(Constants.CENLEN);
            // filename length
            _fnameLen = data.readUInt16LE(Constants.CENNAM);
            // extra field length
            _extraLen = data.readUInt16LE(Constants.CENEXT);
            // file comment length
            _comLen = data.readUInt16LE(Constants.CENCOM);
            // volume number start
            _diskStart = data.readUInt16LE(Constants.CENDSK);
            // internal file attributes
            _inattr = data.readUInt16LE(Constants.CENATT);
            // external file attributes
            _attr = data.readUInt32LE(Constants.CENATX);
            // LOC header offset
            _offset = data.readUInt32LE(Constants.CENOFF);
        },

        localHeaderToBinary: function () {
            // LOC header size (30 bytes)
            var data = Buffer.alloc(Constants.LOCHDR);
            // "PK\003\004"
            data.writeUInt32LE(Constants.LOCSIG, 0);
            // version needed to extract
            data.writeUInt16LE(_version, Constants.LOCVER);
            // general purpose bit flag
            // clear bit 3 (data descriptor): we always write the real crc-32
            // and sizes into this local header, so no trailing descriptor is
            // emitted. Leaving the flag set would make the output unreadable
            // (see issue #555).
            data.writeUInt16LE(_flags & ~Constants.FLG_DESC, Constants.LOCFLG);
            // compression method
            data.writeUInt16LE(_method, Constants.LOCHOW);
            // modification time (2 bytes time, 2 bytes date)
            data.writeUInt32LE(_time, Constants.LOCTIM);
            // uncompressed file crc-32 value
            data.writeUInt32LE(_crc, Constants.LOCCRC);
            // compressed size
            data.writeUInt32LE(_compressedSize, Constants.LOCSIZ);
            // uncompressed size
            data.writeUInt32LE(_size, Constants.LOCLEN);
            // filename length
            data.writeUInt16LE(_fnameLen, Constants.LOCNAM);
            // extra field length
            data.writeUInt16LE(_localHeader.extraLen, Constants.LOCEXT);
            return data;
        },

        centralHeaderToBinary: function () {
            // CEN header size (46 bytes)
            var data = Buffer.alloc(Constants.CENHDR + _fnameLen + _extraLen + _comLen);
            // "PK\001\002"
            data.writeUInt32LE(Constants.CENSIG, 0);
            // version made by
            data.writeUInt16LE(_verMade, Constants.CENVEM);
            // version needed to extract
            data.writeUInt16LE(_version, Constants.CENVER);
            // encrypt, decrypt flags
            // clear bit 3 (data descriptor) to match the local header we emit
            // (real crc/sizes are written, no descriptor follows the data) — issue #555
            data.writeUInt16LE(_flags & ~Constants.FLG_DESC, Constants.CENFLG);
            // compression method
            data.writeUInt16LE(_method, Constants.CENHOW);
            // modification time (2 bytes time, 2 bytes date)
            data.writeUInt32LE(_time, Constants.CENTIM);
            // uncompressed file crc-32 value
            data.writeUInt32LE(_crc, Constants.CENCRC);
            // compressed size
            data.writeUInt32LE(_compressedSize, Constants.CENSIZ);
            // uncompressed size
            data.writeUInt32LE(_size, Constants.CENLEN);
            // filename length
            data.writeUInt16LE(_fnameLen, Constants.CENNAM);
            // extra field length
            data.writeUInt16LE(_extraLen, Constants.CENEXT);
            // file comment length
            data.writeUInt16LE(_comLen, Constants.CENCOM);
            // volume number start
            data.writeUInt16LE(_diskStart, Constants.CENDSK);
            // internal file attributes
            data.writeUInt16LE(_inattr, Constants.CENATT);
            // external file attributes
            data.writeUInt32LE(_attr, Constants.CENATX);
            // LOC header offset
            data.writeUInt32LE(_offset, Constants.CENOFF);
            return data;
        },

        toJSON: function () {
            const bytes = function (nr) {
                return nr + " bytes";
            };

            return {
                made: _verMade,
                version: _version,
                flags: _flags,
                method: Utils.methodToString(_method),
                time: this.time,
                crc: "0x" + _crc.toString(16).toUpperCase(),
                compressedSize: bytes(_compressedSize),
                size: bytes(_size),
                fileNameLength: bytes(_fnameLen),
                extraLength: bytes(_extraLen),
                commentLength: bytes(_comLen),
                diskNumStart: _diskStart,
                inAttr: _inattr,
                attr: _attr,
                offset: _offset,
                centralHeaderSize: bytes(Constants.CENHDR + _fnameLen + _extraLen + _comLen)
            };
        },

        toString: function () {
            return JSON.stringify(this.toJSON(), null, "\t");
        }
    };
};


/***/ }),

/***/ 71907:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.EntryHeader = __nccwpck_require__(3746);
exports.MainHeader = __nccwpck_require__(9311);


/***/ }),

/***/ 9311:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Utils = __nccwpck_require__(55391),
    Constants = Utils.Constants;

/* The entries in the end of central directory */
module.exports = function () {
    var _volumeEntries = 0,
        _totalEntries = 0,
        _size = 0,
        _offset = 0,
        _commentLength = 0;

    const needsZip64 = () => _volumeEntries > Constants.EF_ZIP64_OR_16 || _totalEntries > Constants.EF_ZIP64_OR_16 || _size > Constants.EF_ZIP64_OR_32 || _offset > Constants.EF_ZIP64_OR_32;

    return {
        get diskEntries() {
            return _volumeEntries;
        },
        set diskEntries(/*Number*/ val) {
            _volumeEntries = _totalEntries = val;
        },

        get totalEntries() {
            return _totalEntries;
        },
        set totalEntries(/*Number*/ val) {
            _totalEntries = _volumeEntries = val;
        },

        get size() {
            return _size;
        },
        set size(/*Number*/ val) {
            _size = val;
        },

        get offset() {
            return _offset;
        },
        set offset(/*Number*/ val) {
            _offset = val;
        },

        get commentLength() {
            return _commentLength;
        },
        set commentLength(/*Number*/ val) {
            _commentLength = val;
        },

        get mainHeaderSize() {
            return (needsZip64() ? Constants.ZIP64HDR + Constants.END64HDR : 0) + Constants.ENDHDR + _commentLength;
        },

        loadFromBinary: function (/*Buffer*/ data) {
            // data should be 22 bytes and start with "PK 05 06"
            // or be 56+ bytes and start with "PK 06 06" for Zip64
            if (
                (data.length !== Constants.ENDHDR || data.readUInt32LE(0) !== Constants.ENDSIG) &&
                (data.length < Constants.ZIP64HDR || data.readUInt32LE(0) !== Constants.ZIP64SIG)
            ) {
                throw Utils.Errors.INVALID_END();
            }

            if (data.readUInt32LE(0) === Constants.ENDSIG) {
                // number of entries on this volume
                _volumeEntries = data.readUInt16LE(Constants.ENDSUB);
                // total number of entries
                _totalEntries = data.readUInt16LE(Constants.ENDTOT);
                // central directory size in bytes
                _size = data.readUInt32LE(Constants.ENDSIZ);
                // offset of first CEN header
                _offset = data.readUInt32LE(Constants.ENDOFF);
                // zip file comment length
                _commentLength = data.readUInt16LE(Constants.ENDCOM);
            } else {
                // number of entries on this volume
                _volumeEntries = Utils.readBigUInt64LE(data, Constants.ZIP64SUB);
                // total number of entries
                _totalEntries = Utils.readBigUInt64LE(data, Constants.ZIP64TOT);
                // central directory size in bytes
                _size = Utils.readBigUInt64LE(data, Constants.ZIP64SIZB);
                // offset of first CEN header
                _offset = Utils.readBigUInt64LE(data, Constants.ZIP64OFF);

                _commentLength = 0;
            }
        },

        toBinary: function () {
            if (!needsZip64()) {
                var b = Buffer.alloc(Constants.ENDHDR + _commentLength);
                // "PK 05 06" signature
                b.writeUInt32LE(Constants.ENDSIG, 0);
                b.writeUInt32LE(0, 4);
                // number of entries on this volume
                b.writeUInt16LE(_volumeEntries, Constants.ENDSUB);
                // total number of entries
                b.writeUInt16LE(_totalEntries, Constants.ENDTOT);
                // central directory size in bytes
                b.writeUInt32LE(_size, Constants.ENDSIZ);
                // offset of first CEN header
                b.writeUInt32LE(_offset, Constants.ENDOFF);
                // zip file comment length
                b.writeUInt16LE(_commentLength, Constants.ENDCOM);
                // fill comment memory with spaces so no garbage is left there
                b.fill(" ", Constants.ENDHDR);

                return b;
            }

            var b = Buffer.alloc(this.mainHeaderSize);
            let offset = 0;

            // Zip64 end of central directory record.
            b.writeUInt32LE(Constants.ZIP64SIG, offset);
            Utils.writeBigUInt64LE(b, Constants.ZIP64HDR - Constants.ZIP64LEAD, offset + Constants.ZIP64SIZE);
            b.writeUInt16LE(45, offset + Constants.ZIP64VEM);
            b.writeUInt16LE(45, offset + Constants.ZIP64VER);
            b.writeUInt32LE(0, offset + Constants.ZIP64DSK);
            b.writeUInt32LE(0, offset + Constants.ZIP64DSKDIR);
            Utils.writeBigUInt64LE(b, _volumeEntries, offset + Constants.ZIP64SUB);
            Utils.writeBigUInt64LE(b, _totalEntries, offset + Constants.ZIP64TOT);
            Utils.writeBigUInt64LE(b, _size, offset + Constants.ZIP64SIZB);
            Utils.writeBigUInt64LE(b, _offset, offset + Constants.ZIP64OFF);

            const zip64EndOffset = _offset + _size;
            offset += Constants.ZIP64HDR;

            // Zip64 end of central directory locator.
            b.writeUInt32LE(Constants.END64SIG, offset);
            b.writeUInt32LE(0, offset + Constants.END64START);
            Utils.writeBigUInt64LE(b, zip64EndOffset, offset + Constants.END64OFF);
            b.writeUInt32LE(1, offset + Constants.END64NUMDISKS);
            offset += Constants.END64HDR;

            // "PK 05 06" signature
            b.writeUInt32LE(Constants.ENDSIG, offset);
            b.writeUInt32LE(0, offset + 4);
            // number of entries on this volume
            b.writeUInt16LE(Math.min(_volumeEntries, Constants.EF_ZIP64_OR_16), offset + Constants.ENDSUB);
            // total number of entries
            b.writeUInt16LE(Math.min(_totalEntries, Constants.EF_ZIP64_OR_16), offset + Constants.ENDTOT);
            // central directory size in bytes
            b.writeUInt32LE(Math.min(_size, Constants.EF_ZIP64_OR_32), offset + Constants.ENDSIZ);
            // offset of first CEN header
            b.writeUInt32LE(Math.min(_offset, Constants.EF_ZIP64_OR_32), offset + Constants.ENDOFF);
            // zip file comment length
            b.writeUInt16LE(_commentLength, offset + Constants.ENDCOM);
            // fill comment memory with spaces so no garbage is left there
            b.fill(" ", offset + Constants.ENDHDR);

            return b;
        },

        toJSON: function () {
            // creates 0x0000 style output
            const offset = function (nr, len) {
                let offs = nr.toString(16).toUpperCase();
                while (offs.length < len) offs = "0" + offs;
                return "0x" + offs;
            };

            return {
                diskEntries: _volumeEntries,
                totalEntries: _totalEntries,
                size: _size + " bytes",
                offset: offset(_offset, 4),
                commentLength: _commentLength
            };
        },

        toString: function () {
            return JSON.stringify(this.toJSON(), null, "\t");
        }
    };
};
// Misspelled


/***/ }),

/***/ 35120:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = function (/*Buffer*/ inbuf) {
    var zlib = __nccwpck_require__(43106);

    var opts = { chunkSize: (parseInt(inbuf.length / 1024) + 1) * 1024 };

    return {
        deflate: function () {
            return zlib.deflateRawSync(inbuf, opts);
        },

        deflateAsync: function (/*Function*/ callback) {
            var tmp = zlib.createDeflateRaw(opts),
                parts = [],
                total = 0;
            tmp.on("data", function (data) {
                parts.push(data);
                total += data.length;
            });
            tmp.on("end", function () {
                var buf = Buffer.alloc(total),
                    written = 0;
                buf.fill(0);
                for (var i = 0; i < parts.length; i++) {
                    var part = parts[i];
                    part.copy(buf, written);
                    written += part.length;
                }
                callback && callback(buf);
            });
            tmp.end(inbuf);
        }
    };
};


/***/ }),

/***/ 53667:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.Deflater = __nccwpck_require__(35120);
exports.Inflater = __nccwpck_require__(79540);
exports.ZipCrypto = __nccwpck_require__(62689);


/***/ }),

/***/ 79540:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const version = +(process?.versions?.node ?? "").split(".")[0] || 0;
const Errors = __nccwpck_require__(36232);

module.exports = function (/*Buffer*/ inbuf, /*number*/ expectedLength) {
    var zlib = __nccwpck_require__(43106);
    // Cap decompression output at the entry's declared uncompressed size to bound
    // decompression bombs (CVE-2026-39244). A declared size of 0 must not disable
    // the cap: a genuinely empty entry inflates to 0 bytes, so a 1-byte floor
    // still lets it through while stopping a bomb that lies about its size
    // (GHSA-rcw4-f5rp-g42v). zlib requires maxOutputLength >= 1.
    const maxOutputLength = expectedLength > 0 ? expectedLength : 1;
    const option = version >= 15 ? { maxOutputLength } : {};

    return {
        inflate: function () {
            return zlib.inflateRawSync(inbuf, option);
        },

        inflateAsync: function (/*Function*/ callback) {
            var tmp = zlib.createInflateRaw(option),
                parts = [],
                total = 0,
                done = false;
            const fail = function (err) {
                if (done) return;
                done = true;
                tmp.destroy();
                callback && callback(Buffer.alloc(0), err);
            };
            // Route stream errors (e.g. Z_DATA_ERROR on malformed input) through the
            // callback. Without an "error" listener zlib re-throws the event as an
            // uncaught exception on a later tick, crashing the host process instead
            // of failing the call (GHSA-8238-w5pm-2374).
            tmp.on("error", function (err) {
                fail(err);
            });
            tmp.on("data", function (data) {
                if (done) return;
                total += data.length;
                // The streaming API ignores maxOutputLength, so enforce the cap by
                // hand; otherwise the async path decompresses without limit while the
                // sync path is capped (GHSA-v429-h5qx-84wm, GHSA-c6fg-446q-cg94).
                if (total > maxOutputLength) {
                    return fail(Errors.MAX_OUTPUT_EXCEEDED());
                }
                parts.push(data);
            });
            tmp.on("end", function () {
                if (done) return;
                done = true;
                var buf = Buffer.alloc(total),
                    written = 0;
                buf.fill(0);
                for (var i = 0; i < parts.length; i++) {
                    var part = parts[i];
                    part.copy(buf, written);
                    written += part.length;
                }
                callback && callback(buf);
            });
            tmp.end(inbuf);
        }
    };
};


/***/ }),

/***/ 62689:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// node crypt, we use it for generate salt
// eslint-disable-next-line node/no-unsupported-features/node-builtins
const { randomFillSync } = __nccwpck_require__(76982);
const Errors = __nccwpck_require__(36232);

// generate CRC32 lookup table
const crctable = new Uint32Array(256).map((t, crc) => {
    for (let j = 0; j < 8; j++) {
        if (0 !== (crc & 1)) {
            crc = (crc >>> 1) ^ 0xedb88320;
        } else {
            crc >>>= 1;
        }
    }
    return crc >>> 0;
});

// C-style uInt32 Multiply (discards higher bits, when JS multiply discards lower bits)
const uMul = (a, b) => Math.imul(a, b) >>> 0;

// crc32 byte single update (actually same function is part of utils.crc32 function :) )
const crc32update = (pCrc32, bval) => {
    return crctable[(pCrc32 ^ bval) & 0xff] ^ (pCrc32 >>> 8);
};

// function for generating salt for encrytion header
const genSalt = () => {
    if ("function" === typeof randomFillSync) {
        return randomFillSync(Buffer.alloc(12));
    } else {
        // fallback if function is not defined
        return genSalt.node();
    }
};

// salt generation with node random function (mainly as fallback)
genSalt.node = () => {
    const salt = Buffer.alloc(12);
    const len = salt.length;
    for (let i = 0; i < len; i++) salt[i] = (Math.random() * 256) & 0xff;
    return salt;
};

// general config
const config = {
    genSalt
};

// Class Initkeys handles same basic ops with keys
function Initkeys(pw) {
    const pass = Buffer.isBuffer(pw) ? pw : Buffer.from(pw);
    this.keys = new Uint32Array([0x12345678, 0x23456789, 0x34567890]);
    for (let i = 0; i < pass.length; i++) {
        this.updateKeys(pass[i]);
    }
}

Initkeys.prototype.updateKeys = function (byteValue) {
    const keys = this.keys;
    keys[0] = crc32update(keys[0], byteValue);
    keys[1] += keys[0] & 0xff;
    keys[1] = uMul(keys[1], 134775813) + 1;
    keys[2] = crc32update(keys[2], keys[1] >>> 24);
    return byteValue;
};

Initkeys.prototype.next = function () {
    const k = (this.keys[2] | 2) >>> 0; // key
    return (uMul(k, k ^ 1) >> 8) & 0xff; // decode
};

function make_decrypter(/*Buffer*/ pwd) {
    // 1. Stage initialize key
    const keys = new Initkeys(pwd);

    // return decrypter function
    return function (/*Buffer*/ data) {
        // result - we create new Buffer for results
        const result = Buffer.alloc(data.length);
        let pos = 0;
        // process input data
        for (let c of data) {
            //c ^= keys.next();
            //result[pos++] = c; // decode & Save Value
            result[pos++] = keys.updateKeys(c ^ keys.next()); // update keys with decoded byte
        }
        return result;
    };
}

function make_encrypter(/*Buffer*/ pwd) {
    // 1. Stage initialize key
    const keys = new Initkeys(pwd);

    // return encrypting function, result and pos is here so we dont have to merge buffers later
    return function (/*Buffer*/ data, /*Buffer*/ result, /* Number */ pos = 0) {
        // result - we create new Buffer for results
        if (!result) result = Buffer.alloc(data.length);
        // process input data
        for (let c of data) {
            const k = keys.next(); // save key byte
            result[pos++] = c ^ k; // save val
            keys.updateKeys(c); // update keys with decoded byte
        }
        return result;
    };
}

function decrypt(/*Buffer*/ data, /*Object*/ header, /*String, Buffer*/ pwd) {
    if (!data || !Buffer.isBuffer(data) || data.length < 12) {
        return Buffer.alloc(0);
    }

    // 1. We Initialize and generate decrypting function
    const decrypter = make_decrypter(pwd);

    // 2. decrypt salt what is always 12 bytes and is a part of file content
    const salt = decrypter(data.slice(0, 12));

    // if bit 3 (0x08) of the general-purpose flags field is set, check salt[11] with the high byte of the header time
    // 2 byte data block (as per Info-Zip spec), otherwise check with the high byte of the header entry
    const verifyByte = (header.flags & 0x8) === 0x8 ? header.timeHighByte : header.crc >>> 24;

    //3. does password meet expectations
    if (salt[11] !== verifyByte) {
        throw Errors.WRONG_PASSWORD();
    }

    // 4. decode content
    return decrypter(data.slice(12));
}

// lets add way to populate salt, NOT RECOMMENDED for production but maybe useful for testing general functionality
function _salter(data) {
    if (Buffer.isBuffer(data) && data.length >= 12) {
        // be aware - currently salting buffer data is modified
        config.genSalt = function () {
            return data.slice(0, 12);
        };
    } else if (data === "node") {
        // test salt generation with node random function
        config.genSalt = genSalt.node;
    } else {
        // if value is not acceptable config gets reset.
        config.genSalt = genSalt;
    }
}

function encrypt(/*Buffer*/ data, /*Object*/ header, /*String, Buffer*/ pwd, /*Boolean*/ oldlike = false) {
    // 1. test data if data is not Buffer we make buffer from it
    if (data == null) data = Buffer.alloc(0);
    // if data is not buffer be make buffer from it
    if (!Buffer.isBuffer(data)) data = Buffer.from(data.toString());

    // 2. We Initialize and generate encrypting function
    const encrypter = make_encrypter(pwd);

    // 3. generate salt (12-bytes of random data)
    const salt = config.genSalt();
    salt[11] = (header.crc >>> 24) & 0xff;

    // old implementations (before PKZip 2.04g) used two byte check
    if (oldlike) salt[10] = (header.crc >>> 16) & 0xff;

    // 4. create output
    const result = Buffer.alloc(data.length + 12);
    encrypter(salt, result);

    // finally encode content
    return encrypter(data, result, 12);
}

module.exports = { decrypt, encrypt, _salter };


/***/ }),

/***/ 52834:
/***/ ((module) => {

module.exports = {
    /* The local file header */
    LOCHDR           : 30, // LOC header size
    LOCSIG           : 0x04034b50, // "PK\003\004"
    LOCVER           : 4,	// version needed to extract
    LOCFLG           : 6, // general purpose bit flag
    LOCHOW           : 8, // compression method
    LOCTIM           : 10, // modification time (2 bytes time, 2 bytes date)
    LOCCRC           : 14, // uncompressed file crc-32 value
    LOCSIZ           : 18, // compressed size
    LOCLEN           : 22, // uncompressed size
    LOCNAM           : 26, // filename length
    LOCEXT           : 28, // extra field length

    /* The Data descriptor */
    EXTSIG           : 0x08074b50, // "PK\007\008"
    EXTHDR           : 16, // EXT header size
    EXTCRC           : 4, // uncompressed file crc-32 value
    EXTSIZ           : 8, // compressed size
    EXTLEN           : 12, // uncompressed size

    /* The central directory file header */
    CENHDR           : 46, // CEN header size
    CENSIG           : 0x02014b50, // "PK\001\002"
    CENVEM           : 4, // version made by
    CENVER           : 6, // version needed to extract
    CENFLG           : 8, // encrypt, decrypt flags
    CENHOW           : 10, // compression method
    CENTIM           : 12, // modification time (2 bytes time, 2 bytes date)
    CENCRC           : 16, // uncompressed file crc-32 value
    CENSIZ           : 20, // compressed size
    CENLEN           : 24, // uncompressed size
    CENNAM           : 28, // filename length
    CENEXT           : 30, // extra field length
    CENCOM           : 32, // file comment length
    CENDSK           : 34, // volume number start
    CENATT           : 36, // internal file attributes
    CENATX           : 38, // external file attributes (host system dependent)
    CENOFF           : 42, // LOC header offset

    /* The entries in the end of central directory */
    ENDHDR           : 22, // END header size
    ENDSIG           : 0x06054b50, // "PK\005\006"
    ENDSUB           : 8, // number of entries on this disk
    ENDTOT           : 10, // total number of entries
    ENDSIZ           : 12, // central directory size in bytes
    ENDOFF           : 16, // offset of first CEN header
    ENDCOM           : 20, // zip file comment length

    END64HDR         : 20, // zip64 END header size
    END64SIG         : 0x07064b50, // zip64 Locator signature, "PK\006\007"
    END64START       : 4, // number of the disk with the start of the zip64
    END64OFF         : 8, // relative offset of the zip64 end of central directory
    END64NUMDISKS    : 16, // total number of disks

    ZIP64SIG         : 0x06064b50, // zip64 signature, "PK\006\006"
    ZIP64HDR         : 56, // zip64 record minimum size
    ZIP64LEAD        : 12, // leading bytes at the start of the record, not counted by the value stored in ZIP64SIZE
    ZIP64SIZE        : 4, // zip64 size of the central directory record
    ZIP64VEM         : 12, // zip64 version made by
    ZIP64VER         : 14, // zip64 version needed to extract
    ZIP64DSK         : 16, // zip64 number of this disk
    ZIP64DSKDIR      : 20, // number of the disk with the start of the record directory
    ZIP64SUB         : 24, // number of entries on this disk
    ZIP64TOT         : 32, // total number of entries
    ZIP64SIZB        : 40, // zip64 central directory size in bytes
    ZIP64OFF         : 48, // offset of start of central directory with respect to the starting disk number
    ZIP64EXTRA       : 56, // extensible data sector

    /* Compression methods */
    STORED           : 0, // no compression
    SHRUNK           : 1, // shrunk
    REDUCED1         : 2, // reduced with compression factor 1
    REDUCED2         : 3, // reduced with compression factor 2
    REDUCED3         : 4, // reduced with compression factor 3
    REDUCED4         : 5, // reduced with compression factor 4
    IMPLODED         : 6, // imploded
    // 7 reserved for Tokenizing compression algorithm
    DEFLATED         : 8, // deflated
    ENHANCED_DEFLATED: 9, // enhanced deflated
    PKWARE           : 10,// PKWare DCL imploded
    // 11 reserved by PKWARE
    BZIP2            : 12, //  compressed using BZIP2
    // 13 reserved by PKWARE
    LZMA             : 14, // LZMA
    // 15-17 reserved by PKWARE
    IBM_TERSE        : 18, // compressed using IBM TERSE
    IBM_LZ77         : 19, // IBM LZ77 z
    AES_ENCRYPT      : 99, // WinZIP AES encryption method

    /* General purpose bit flag */
    // values can obtained with expression 2**bitnr
    FLG_ENC          : 1,    // Bit 0: encrypted file
    FLG_COMP1        : 2,    // Bit 1, compression option
    FLG_COMP2        : 4,    // Bit 2, compression option
    FLG_DESC         : 8,    // Bit 3, data descriptor
    FLG_ENH          : 16,   // Bit 4, enhanced deflating
    FLG_PATCH        : 32,   // Bit 5, indicates that the file is compressed patched data.
    FLG_STR          : 64,   // Bit 6, strong encryption (patented)
                             // Bits 7-10: Currently unused.
    FLG_EFS          : 2048, // Bit 11: Language encoding flag (EFS)
                             // Bit 12: Reserved by PKWARE for enhanced compression.
                             // Bit 13: encrypted the Central Directory (patented).
                             // Bits 14-15: Reserved by PKWARE.
    FLG_MSK          : 4096, // mask header values

    /* Load type */
    FILE             : 2,
    BUFFER           : 1,
    NONE             : 0,

    /* 4.5 Extensible data fields */
    EF_ID            : 0,
    EF_SIZE          : 2,

    /* Header IDs */
    ID_ZIP64         : 0x0001,
    ID_AVINFO        : 0x0007,
    ID_PFS           : 0x0008,
    ID_OS2           : 0x0009,
    ID_NTFS          : 0x000a,
    ID_OPENVMS       : 0x000c,
    ID_UNIX          : 0x000d,
    ID_FORK          : 0x000e,
    ID_PATCH         : 0x000f,
    ID_X509_PKCS7    : 0x0014,
    ID_X509_CERTID_F : 0x0015,
    ID_X509_CERTID_C : 0x0016,
    ID_STRONGENC     : 0x0017,
    ID_RECORD_MGT    : 0x0018,
    ID_X509_PKCS7_RL : 0x0019,
    ID_IBM1          : 0x0065,
    ID_IBM2          : 0x0066,
    ID_POSZIP        : 0x4690,

    EF_ZIP64_OR_32   : 0xffffffff,
    EF_ZIP64_OR_16   : 0xffff,
    EF_ZIP64_SUNCOMP : 0,
    EF_ZIP64_SCOMP   : 8,
    EF_ZIP64_RHO     : 16,
    EF_ZIP64_DSN     : 24
};


/***/ }),

/***/ 81579:
/***/ ((module) => {

module.exports = {
    efs: true,
    encode: (data) => Buffer.from(data, "utf8"),
    decode: (data) => data.toString("utf8")
};


/***/ }),

/***/ 36232:
/***/ ((__unused_webpack_module, exports) => {

const errors = {
    /* Header error messages */
    INVALID_LOC: "Invalid LOC header (bad signature)",
    INVALID_CEN: "Invalid CEN header (bad signature)",
    INVALID_END: "Invalid END header (bad signature)",

    /* Descriptor */
    DESCRIPTOR_NOT_EXIST: "No descriptor present",
    DESCRIPTOR_UNKNOWN: "Unknown descriptor format",
    DESCRIPTOR_FAULTY: "Descriptor data is malformed",

    /* ZipEntry error messages*/
    NO_DATA: "Nothing to decompress",
    BAD_CRC: "CRC32 checksum failed {0}",
    MAX_OUTPUT_EXCEEDED: "Decompressed data exceeds the declared uncompressed size",
    FILE_IN_THE_WAY: "There is a file in the way: {0}",
    UNKNOWN_METHOD: "Invalid/unsupported compression method",

    /* Inflater error messages */
    AVAIL_DATA: "inflate::Available inflate data did not terminate",
    INVALID_DISTANCE: "inflate::Invalid literal/length or distance code in fixed or dynamic block",
    TO_MANY_CODES: "inflate::Dynamic block code description: too many length or distance codes",
    INVALID_REPEAT_LEN: "inflate::Dynamic block code description: repeat more than specified lengths",
    INVALID_REPEAT_FIRST: "inflate::Dynamic block code description: repeat lengths with no first length",
    INCOMPLETE_CODES: "inflate::Dynamic block code description: code lengths codes incomplete",
    INVALID_DYN_DISTANCE: "inflate::Dynamic block code description: invalid distance code lengths",
    INVALID_CODES_LEN: "inflate::Dynamic block code description: invalid literal/length code lengths",
    INVALID_STORE_BLOCK: "inflate::Stored block length did not match one's complement",
    INVALID_BLOCK_TYPE: "inflate::Invalid block type (type == 3)",

    /* ADM-ZIP error messages */
    CANT_EXTRACT_FILE: "Could not extract the file",
    CANT_OVERRIDE: "Target file already exists",
    DISK_ENTRY_TOO_LARGE: "Number of disk entries is too large",
    NO_ZIP: "No zip file was loaded",
    NO_ENTRY: "Entry doesn't exist",
    DUPLICATE_ENTRY: "Duplicate entry name {0}",
    DIRECTORY_CONTENT_ERROR: "A directory cannot have content",
    FILE_NOT_FOUND: 'File not found: "{0}"',
    NOT_IMPLEMENTED: "Not implemented",
    INVALID_FILENAME: "Invalid filename",
    INVALID_FORMAT: "Invalid or unsupported zip format. No END header found",
    ZIP64_VALUE_TOO_LARGE: "Zip64 value exceeds the maximum safe integer",
    INVALID_PASS_PARAM: "Incompatible password parameter",
    WRONG_PASSWORD: "Wrong Password",

    /* ADM-ZIP */
    COMMENT_TOO_LONG: "Comment is too long", // Comment can be max 65535 bytes long (NOTE: some non-US characters may take more space)
    EXTRA_FIELD_PARSE_ERROR: "Extra field parsing error"
};

// template
function E(message) {
    return function (...args) {
        if (args.length) { // Allow {0} .. {9} arguments in error message, based on argument number
            message = message.replace(/\{(\d)\}/g, (_, n) => args[n] || '');
        }

        return new Error('ADM-ZIP: ' + message);
    };
}

// Init errors with template
for (const msg of Object.keys(errors)) {
    exports[msg] = E(errors[msg]);
}


/***/ }),

/***/ 70038:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const pth = __nccwpck_require__(16928);

module.exports = function (/*String*/ path, /*Utils object*/ { fs }) {
    var _path = path || "",
        _obj = newAttr(),
        _stat = null;

    function newAttr() {
        return {
            directory: false,
            readonly: false,
            hidden: false,
            executable: false,
            mtime: 0,
            atime: 0
        };
    }

    if (_path && fs.existsSync(_path)) {
        _stat = fs.statSync(_path);
        _obj.directory = _stat.isDirectory();
        _obj.mtime = _stat.mtime;
        _obj.atime = _stat.atime;
        _obj.executable = (0o111 & _stat.mode) !== 0; // file is executable who ever har right not just owner
        _obj.readonly = (0o200 & _stat.mode) === 0; // readonly if owner has no write right
        _obj.hidden = pth.basename(_path)[0] === ".";
    } else {
        console.warn("Invalid path: " + _path);
    }

    return {
        get directory() {
            return _obj.directory;
        },

        get readOnly() {
            return _obj.readonly;
        },

        get hidden() {
            return _obj.hidden;
        },

        get mtime() {
            return _obj.mtime;
        },

        get atime() {
            return _obj.atime;
        },

        get executable() {
            return _obj.executable;
        },

        decodeAttributes: function () {},

        encodeAttributes: function () {},

        toJSON: function () {
            return {
                path: _path,
                isDirectory: _obj.directory,
                isReadOnly: _obj.readonly,
                isHidden: _obj.hidden,
                isExecutable: _obj.executable,
                mTime: _obj.mtime,
                aTime: _obj.atime
            };
        },

        toString: function () {
            return JSON.stringify(this.toJSON(), null, "\t");
        }
    };
};


/***/ }),

/***/ 55391:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(19066);
module.exports.Constants = __nccwpck_require__(52834);
module.exports.Errors = __nccwpck_require__(36232);
module.exports.FileAttr = __nccwpck_require__(70038);
module.exports.decoder = __nccwpck_require__(81579);


/***/ }),

/***/ 19066:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const fsystem = __nccwpck_require__(79896);
const pth = __nccwpck_require__(16928);
const Constants = __nccwpck_require__(52834);
const Errors = __nccwpck_require__(36232);
const isWin = typeof process === "object" && "win32" === process.platform;

const is_Obj = (obj) => typeof obj === "object" && obj !== null;

// generate CRC32 lookup table
const crcTable = new Uint32Array(256).map((t, c) => {
    for (let k = 0; k < 8; k++) {
        if ((c & 1) !== 0) {
            c = 0xedb88320 ^ (c >>> 1);
        } else {
            c >>>= 1;
        }
    }
    return c >>> 0;
});

// UTILS functions

function Utils(opts) {
    this.sep = pth.sep;
    this.fs = fsystem;

    if (is_Obj(opts)) {
        // custom filesystem
        if (is_Obj(opts.fs) && typeof opts.fs.statSync === "function") {
            this.fs = opts.fs;
        }
    }
}

module.exports = Utils;

// INSTANTIABLE functions

Utils.prototype.makeDir = function (/*String*/ folder) {
    const self = this;

    // Sync - make directories tree
    function mkdirSync(/*String*/ fpath) {
        let resolvedPath = fpath.split(self.sep)[0];
        fpath.split(self.sep).forEach(function (name) {
            if (!name || name.substr(-1, 1) === ":") return;
            resolvedPath += self.sep + name;
            var stat;
            try {
                stat = self.fs.statSync(resolvedPath);
            } catch (e) {
                if (e.message && e.message.startsWith('ENOENT')) {
                    self.fs.mkdirSync(resolvedPath);
                } else {
                    throw e;
                }
            }
            if (stat && stat.isFile()) throw Errors.FILE_IN_THE_WAY(`"${resolvedPath}"`);
        });
    }

    mkdirSync(folder);
};

Utils.prototype.writeFileTo = function (/*String*/ path, /*Buffer*/ content, /*Boolean*/ overwrite, /*Number*/ attr) {
    const self = this;
    if (self.fs.existsSync(path)) {
        if (!overwrite) return false; // cannot overwrite

        var stat = self.fs.statSync(path);
        if (stat.isDirectory()) {
            return false;
        }
    }
    var folder = pth.dirname(path);
    if (!self.fs.existsSync(folder)) {
        self.makeDir(folder);
    }

    var fd;
    try {
        fd = self.fs.openSync(path, "w", 0o666); // 0666
    } catch (e) {
        self.fs.chmodSync(path, 0o666);
        fd = self.fs.openSync(path, "w", 0o666);
    }
    if (fd) {
        try {
            self.fs.writeSync(fd, content, 0, content.length, 0);
        } finally {
            self.fs.closeSync(fd);
        }
    }
    self.fs.chmodSync(path, attr || 0o666);
    return true;
};

Utils.prototype.writeFileToAsync = function (/*String*/ path, /*Buffer*/ content, /*Boolean*/ overwrite, /*Number*/ attr, /*Function*/ callback) {
    if (typeof attr === "function") {
        callback = attr;
        attr = undefined;
    }

    const self = this;

    self.fs.exists(path, function (exist) {
        if (exist && !overwrite) return callback(false);

        self.fs.stat(path, function (err, stat) {
            if (exist && stat && stat.isDirectory()) {
                return callback(false);
            }

            var folder = pth.dirname(path);
            self.fs.exists(folder, function (exists) {
                if (!exists) {
                    // makeDir is synchronous and can throw (e.g. EACCES); report failure
                    // rather than letting it escape this callback as an uncaught exception
                    try {
                        self.makeDir(folder);
                    } catch (e) {
                        return callback(false);
                    }
                }

                // write the content to an open descriptor, then apply the attributes
                const writeToFd = function (fd) {
                    self.fs.write(fd, content, 0, content.length, 0, function (writeErr) {
                        self.fs.close(fd, function () {
                            // surface write failures instead of silently reporting success (issue #402)
                            if (writeErr) return callback(false);
                            self.fs.chmod(path, attr || 0o666, function () {
                                callback(true);
                            });
                        });
                    });
                };

                self.fs.open(path, "w", 0o666, function (err, fd) {
                    if (err) {
                        // the target may exist but be read-only: make it writable and retry once
                        self.fs.chmod(path, 0o666, function () {
                            self.fs.open(path, "w", 0o666, function (retryErr, fd) {
                                // Previously the retry error was ignored and an undefined fd was
                                // passed to fs.write, throwing an uncaught ERR_INVALID_ARG_TYPE that
                                // crashed the process (issues #470, #459, #402). Report failure instead.
                                if (retryErr || !fd) return callback(false);
                                writeToFd(fd);
                            });
                        });
                    } else if (fd) {
                        writeToFd(fd);
                    } else {
                        callback(false);
                    }
                });
            });
        });
    });
};

// Guard extraction against writing through a symlink that already exists inside
// the target directory. sanitize() only proves the textual path stays under the
// root; it cannot see that a component on disk is a symlink pointing elsewhere,
// so open()/mkdir() would follow it and write outside the root. Walk every path
// component strictly below root and reject any that is a symlink. Components at
// or above root are the caller's own choice and are left untouched, so a root
// that itself lives under a symlink (e.g. /tmp on macOS) still extracts.
Utils.prototype.assertPathSafe = function (/*String*/ root, /*String*/ target) {
    const self = this;
    if (typeof self.fs.lstatSync !== "function") return;

    const resolvedRoot = pth.resolve(root);
    const resolvedTarget = pth.resolve(target);
    if (resolvedTarget === resolvedRoot) return;

    const rel = pth.relative(resolvedRoot, resolvedTarget);
    // Not under root: sanitize() is responsible for that case; nothing to walk.
    if (!rel || rel === ".." || rel.startsWith(".." + pth.sep) || pth.isAbsolute(rel)) return;

    let cur = resolvedRoot;
    for (const part of rel.split(pth.sep)) {
        if (!part || part === ".") continue;
        cur = pth.join(cur, part);
        let stat;
        try {
            stat = self.fs.lstatSync(cur);
        } catch (e) {
            break; // component does not exist yet: nothing below it can be a symlink
        }
        if (stat.isSymbolicLink()) throw Errors.FILE_IN_THE_WAY(`"${cur}"`);
    }
};

Utils.prototype.findFiles = function (/*String*/ path) {
    const self = this;
    const canLstat = typeof self.fs.lstatSync === "function";
    const rootReal = self.fs.realpathSync(path);

    // A symlink whose target lies outside the folder being archived must not be
    // followed: statSync would dereference it and copy the target's contents into
    // the archive, disclosing files outside the root (GHSA-wx42-xcp7-pgr4). Allow
    // symlinks that resolve to a location inside the root, reject any that escape.
    function escapesRoot(/*String*/ p) {
        if (!canLstat) return false;
        if (!self.fs.lstatSync(p).isSymbolicLink()) return false;
        let real;
        try {
            real = self.fs.realpathSync(p);
        } catch (e) {
            return true; // dangling or unresolvable symlink: do not follow
        }
        return !(real === rootReal || real.startsWith(rootReal + pth.sep));
    }

    function findSync(/*String*/ dir, /*RegExp*/ pattern, /*Boolean*/ recursive, /*Set*/ visited) {
        if (typeof pattern === "boolean") {
            recursive = pattern;
            pattern = undefined;
        }
        let files = [];
        self.fs.readdirSync(dir).forEach(function (file) {
            const path = pth.join(dir, file);

            if (escapesRoot(path)) return;

            const stat = self.fs.statSync(path);

            if (!pattern || pattern.test(path)) {
                files.push(pth.normalize(path) + (stat.isDirectory() ? self.sep : ""));
            }

            if (stat.isDirectory() && recursive) {
                // Descend by resolved real path and skip directories we have already
                // visited. This stops a symlink that points back to an ancestor from
                // recursing forever until the path fails with ELOOP / ENAMETOOLONG
                // (issue #541).
                const realDir = self.fs.realpathSync(path);
                if (!visited.has(realDir)) {
                    visited.add(realDir);
                    files = files.concat(findSync(path, pattern, recursive, visited));
                }
            }
        });
        return files;
    }

    return findSync(path, undefined, true, new Set([rootReal]));
};

/**
 * Callback for showing if everything was done.
 *
 * @callback filelistCallback
 * @param {Error} err - Error object
 * @param {string[]} list - was request fully completed
 */

/**
 *
 * @param {string} dir
 * @param {filelistCallback} cb
 */
Utils.prototype.findFilesAsync = function (dir, cb) {
    const self = this;
    const results = [];
    let finished = false;
    const finish = function (err) {
        if (finished) return;
        finished = true;
        cb(err, err ? undefined : results);
    };

    const canLstat = typeof self.fs.lstat === "function";
    let rootReal = null;

    // Reject a symlink whose target escapes the root being archived, so its
    // contents are not dereferenced and copied into the archive
    // (GHSA-wx42-xcp7-pgr4). A symlink resolving to a location inside the root is
    // allowed; a dangling or escaping one is skipped. Calls back (err, escapes).
    const escapesRoot = function (file, cb) {
        if (!canLstat) return cb(null, false);
        self.fs.lstat(file, function (err, lst) {
            if (err) return cb(err);
            if (!lst || !lst.isSymbolicLink()) return cb(null, false);
            self.fs.realpath(file, function (err, real) {
                if (err) return cb(null, true); // dangling: do not follow
                cb(null, !(real === rootReal || real.startsWith(rootReal + pth.sep)));
            });
        });
    };

    // Descend by resolved real path and skip directories already visited, so a
    // symlink pointing back to an ancestor cannot recurse forever (issue #541).
    const walk = function (dir, visited, done) {
        self.fs.readdir(dir, function (err, list) {
            if (err) return done(err);
            let pending = list.length;
            if (!pending) return done();
            list.forEach(function (name) {
                const file = pth.join(dir, name);
                escapesRoot(file, function (err, escapes) {
                    if (err) return done(err);
                    if (escapes) {
                        if (!--pending) done();
                        return;
                    }
                    self.fs.stat(file, function (err, stat) {
                        if (err) return done(err);
                        if (!stat) {
                            if (!--pending) done();
                            return;
                        }
                        results.push(pth.normalize(file) + (stat.isDirectory() ? self.sep : ""));
                        if (!stat.isDirectory()) {
                            if (!--pending) done();
                            return;
                        }
                        self.fs.realpath(file, function (err, realDir) {
                            if (err) return done(err);
                            if (visited.has(realDir)) {
                                if (!--pending) done();
                                return;
                            }
                            visited.add(realDir);
                            walk(file, visited, function (err) {
                                if (err) return done(err);
                                if (!--pending) done();
                            });
                        });
                    });
                });
            });
        });
    };

    self.fs.realpath(dir, function (err, realDir) {
        if (err) return finish(err);
        rootReal = realDir;
        walk(dir, new Set([realDir]), finish);
    });
};

Utils.prototype.getAttributes = function () {};

Utils.prototype.setAttributes = function () {};

// STATIC functions

// crc32 single update (it is part of crc32)
Utils.crc32update = function (crc, byte) {
    return crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
};

Utils.crc32 = function (buf) {
    if (typeof buf === "string") {
        buf = Buffer.from(buf, "utf8");
    }

    let len = buf.length;
    let crc = ~0;
    for (let off = 0; off < len; ) crc = Utils.crc32update(crc, buf[off++]);
    // xor and cast as uint32 number
    return ~crc >>> 0;
};

Utils.methodToString = function (/*Number*/ method) {
    switch (method) {
        case Constants.STORED:
            return "STORED (" + method + ")";
        case Constants.DEFLATED:
            return "DEFLATED (" + method + ")";
        default:
            return "UNSUPPORTED (" + method + ")";
    }
};

/**
 * removes ".." style path elements
 * @param {string} path - fixable path
 * @returns string - fixed filepath
 */
Utils.canonical = function (/*string*/ path) {
    if (!path) return "";
    // trick normalize think path is absolute
    const safeSuffix = pth.posix.normalize("/" + path.split("\\").join("/"));
    return pth.join(".", safeSuffix);
};

/**
 * fix file names in achive
 * @param {string} path - fixable path
 * @returns string - fixed filepath
 */

Utils.zipnamefix = function (path) {
    if (!path) return "";
    // trick normalize think path is absolute
    const safeSuffix = pth.posix.normalize("/" + path.split("\\").join("/"));
    return pth.posix.join(".", safeSuffix);
};

/**
 *
 * @param {Array} arr
 * @param {function} callback
 * @returns
 */
Utils.findLast = function (arr, callback) {
    if (!Array.isArray(arr)) throw new TypeError("arr is not array");

    const len = arr.length >>> 0;
    for (let i = len - 1; i >= 0; i--) {
        if (callback(arr[i], i, arr)) {
            return arr[i];
        }
    }
    return void 0;
};

// make absolute paths taking prefix as root folder
Utils.sanitize = function (/*string*/ prefix, /*string*/ name) {
    prefix = pth.resolve(pth.normalize(prefix));
    var parts = name.split("/");
    for (var i = 0, l = parts.length; i < l; i++) {
        var path = pth.normalize(pth.join(prefix, parts.slice(i, l).join(pth.sep)));
        if (path === prefix || path.startsWith(prefix + pth.sep)) {
            return path;
        }
    }
    return pth.normalize(pth.join(prefix, pth.basename(name)));
};

// converts buffer, Uint8Array, string types to buffer
Utils.toBuffer = function toBuffer(/*buffer, Uint8Array, string*/ input, /* function */ encoder) {
    if (Buffer.isBuffer(input)) {
        return input;
    } else if (input instanceof Uint8Array) {
        return Buffer.from(input);
    } else {
        // expect string all other values are invalid and return empty buffer
        return typeof input === "string" ? encoder(input) : Buffer.alloc(0);
    }
};

Utils.readBigUInt64LE = function (/*Buffer*/ buffer, /*int*/ index) {
    const lo = buffer.readUInt32LE(index);
    const hi = buffer.readUInt32LE(index + 4);
    const value = hi * 0x100000000 + lo;
    // The result is a JS number, so values above 2^53 - 1 cannot be represented
    // exactly. These are zip64 sizes/offsets/counts used as buffer indices; a
    // silently rounded value would misparse the archive. Reject instead.
    if (value > Number.MAX_SAFE_INTEGER) {
        throw Errors.ZIP64_VALUE_TOO_LARGE();
    }
    return value;
};

Utils.writeBigUInt64LE = function (/*Buffer*/ buffer, /*Number*/ value, /*int*/ index) {
    const lo = value >>> 0;
    const hi = Math.floor(value / 0x100000000) >>> 0;
    buffer.writeUInt32LE(lo, index);
    buffer.writeUInt32LE(hi, index + 4);
};

Utils.fromDOS2Date = function (val) {
    return new Date(((val >> 25) & 0x7f) + 1980, Math.max(((val >> 21) & 0x0f) - 1, 0), Math.max((val >> 16) & 0x1f, 1), (val >> 11) & 0x1f, (val >> 5) & 0x3f, (val & 0x1f) << 1);
};

Utils.fromDate2DOS = function (val) {
    let date = 0;
    let time = 0;
    if (val.getFullYear() > 1979) {
        date = (((val.getFullYear() - 1980) & 0x7f) << 9) | ((val.getMonth() + 1) << 5) | val.getDate();
        time = (val.getHours() << 11) | (val.getMinutes() << 5) | (val.getSeconds() >> 1);
    }
    return (date << 16) | time;
};

Utils.isWin = isWin; // Do we have windows system
Utils.crcTable = crcTable;


/***/ }),

/***/ 52609:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Utils = __nccwpck_require__(55391),
    Headers = __nccwpck_require__(71907),
    Constants = Utils.Constants,
    Methods = __nccwpck_require__(53667);

module.exports = function (/** object */ options, /*Buffer*/ input) {
    var _centralHeader = new Headers.EntryHeader(),
        _entryName = Buffer.alloc(0),
        _comment = Buffer.alloc(0),
        _isDirectory = false,
        uncompressedData = null,
        _extra = Buffer.alloc(0),
        _extralocal = Buffer.alloc(0),
        _efs = true;

    // assign options
    const opts = options;

    const decoder = typeof opts.decoder === "object" ? opts.decoder : Utils.decoder;
    _efs = decoder.hasOwnProperty("efs") ? decoder.efs : false;

    function getCompressedDataFromZip() {
        //if (!input || !Buffer.isBuffer(input)) {
        if (!input || !(input instanceof Uint8Array)) {
            return Buffer.alloc(0);
        }
        _extralocal = _centralHeader.loadLocalHeaderFromBinary(input);
        const dataOffset = _centralHeader.realDataOffset;
        const dataEnd = dataOffset + _centralHeader.compressedSize;
        // The offsets and sizes come from attacker-controlled headers. Require the
        // declared compressed extent to be fully present rather than letting slice()
        // silently clamp to a short buffer (which only surfaces later as a CRC
        // failure). Fail loudly with a header error instead (GHSA-wwrv-q5gf-5843).
        if (dataOffset < 0 || dataEnd < dataOffset || dataEnd > input.length) {
            throw Utils.Errors.INVALID_LOC();
        }
        return input.slice(dataOffset, dataEnd);
    }

    function crc32OK(data) {
        // When bit 3 (0x08) of the general-purpose flags is set, the crc-32 and
        // sizes were unknown when the local file header was written, so that
        // header carries placeholder zeros and the real values are repeated in a
        // data descriptor after the compressed data. adm-zip always parses the
        // central directory, whose header holds the authoritative crc-32 and
        // sizes, so we validate the payload against that value.
        //
        // Earlier versions instead located and parsed the trailing descriptor and
        // threw when it was absent or in an unexpected shape. Many valid archives
        // set the descriptor flag but write the real crc/sizes into the local and
        // central headers without emitting a descriptor (or write one we did not
        // recognise), so that strict handling rejected readable zips
        // (issues #533, #548, #554). Trusting the central-directory crc keeps the
        // integrity check while accepting those archives.
        const expectedCrc = _centralHeader.flags_desc || _centralHeader.localHeader.flags_desc ? _centralHeader.crc : _centralHeader.localHeader.crc;

        return Utils.crc32(data) === expectedCrc;
    }

    function decompress(/*Boolean*/ async, /*Function*/ callback, /*String, Buffer*/ pass) {
        if (typeof callback === "undefined" && typeof async === "string") {
            pass = async;
            async = void 0;
        }
        if (_isDirectory) {
            if (async && callback) {
                callback(Buffer.alloc(0), Utils.Errors.DIRECTORY_CONTENT_ERROR()); //si added error.
            }
            return Buffer.alloc(0);
        }

        var compressedData;
        try {
            compressedData = getCompressedDataFromZip();

            if (compressedData.length === 0) {
                // File is empty, nothing to decompress.
                if (async && callback) callback(compressedData);
                return compressedData;
            }

            if (_centralHeader.encrypted) {
                if ("string" !== typeof pass && !Buffer.isBuffer(pass)) {
                    throw Utils.Errors.INVALID_PASS_PARAM();
                }
                compressedData = Methods.ZipCrypto.decrypt(compressedData, _centralHeader, pass);
            }
        } catch (err) {
            // These synchronous parse/setup steps run before any callback fires.
            // In async mode a malformed local header (e.g. a bad LOC offset) would
            // otherwise throw out of getDataAsync and bypass the callback error
            // channel, crashing the caller. Route it through the callback instead.
            if (async && callback) {
                callback(Buffer.alloc(0), err);
                return Buffer.alloc(0);
            }
            throw err;
        }

        var data;

        switch (_centralHeader.method) {
            case Utils.Constants.STORED:
                // STORED entries are not compressed, so the uncompressed output is
                // exactly the bytes present in the archive. Allocate from the real
                // data length rather than the attacker-declared central-directory
                // size, otherwise a tiny archive can declare a huge size and force a
                // multi-gigabyte allocation before any validation (CVE-2026-39244).
                data = Buffer.alloc(compressedData.length);
                compressedData.copy(data);
                if (!crc32OK(data)) {
                    if (async && callback) callback(data, Utils.Errors.BAD_CRC()); //si added error
                    throw Utils.Errors.BAD_CRC();
                } else {
                    //si added otherwise did not seem to return data.
                    if (async && callback) callback(data);
                    return data;
                }
            case Utils.Constants.DEFLATED:
                // Do not pre-allocate the declared uncompressed size. The inflater
                // grows its output buffer as zlib emits data and caps the total at
                // the declared size (maxOutputLength), so a bogus size can no longer
                // trigger an eager allocation before the data is read (CVE-2026-39244).
                var inflater = new Methods.Inflater(compressedData, _centralHeader.size);
                if (!async) {
                    data = inflater.inflate();
                    if (!crc32OK(data)) {
                        throw Utils.Errors.BAD_CRC(`"${decoder.decode(_entryName)}"`);
                    }
                    return data;
                } else {
                    inflater.inflateAsync(function (result, err) {
                        if (!callback) return;
                        if (err) {
                            // surface inflater/stream failures instead of validating
                            // the empty placeholder buffer against the CRC
                            callback(Buffer.alloc(0), err);
                        } else if (!crc32OK(result)) {
                            callback(result, Utils.Errors.BAD_CRC()); //si added error
                        } else {
                            callback(result);
                        }
                    });
                }
                break;
            default:
                if (async && callback) callback(Buffer.alloc(0), Utils.Errors.UNKNOWN_METHOD());
                throw Utils.Errors.UNKNOWN_METHOD();
        }
    }

    function compress(/*Boolean*/ async, /*Function*/ callback) {
        if ((!uncompressedData || !uncompressedData.length) && Buffer.isBuffer(input)) {
            // no data set or the data wasn't changed to require recompression
            if (async && callback) callback(getCompressedDataFromZip());
            return getCompressedDataFromZip();
        }

        if (uncompressedData.length && !_isDirectory) {
            var compressedData;
            // Local file header
            switch (_centralHeader.method) {
                case Utils.Constants.STORED:
                    _centralHeader.compressedSize = _centralHeader.size;

                    compressedData = Buffer.alloc(uncompressedData.length);
                    uncompressedData.copy(compressedData);

                    if (async && callback) callback(compressedData);
                    return compressedData;
                default:
                case Utils.Constants.DEFLATED:
                    var deflater = new Methods.Deflater(uncompressedData);
                    if (!async) {
                        var deflated = deflater.deflate();
                        _centralHeader.compressedSize = deflated.length;
                        return deflated;
                    } else {
                        deflater.deflateAsync(function (data) {
                            compressedData = Buffer.alloc(data.length);
                            _centralHeader.compressedSize = data.length;
                            data.copy(compressedData);
                            callback && callback(compressedData);
                        });
                    }
                    deflater = null;
                    break;
            }
        } else if (async && callback) {
            callback(Buffer.alloc(0));
        } else {
            return Buffer.alloc(0);
        }
    }

    function readUInt64LE(buffer, offset) {
        return Utils.readBigUInt64LE(buffer, offset);
    }

    function parseExtra(data) {
        try {
            var offset = 0;
            var signature, size, part;
            while (offset + 4 < data.length) {
                signature = data.readUInt16LE(offset);
                offset += 2;
                size = data.readUInt16LE(offset);
                offset += 2;
                part = data.slice(offset, offset + size);
                offset += size;
                if (Constants.ID_ZIP64 === signature) {
                    parseZip64ExtendedInformation(part);
                }
            }
        } catch (error) {
            throw Utils.Errors.EXTRA_FIELD_PARSE_ERROR();
        }
    }

    //Override header field values with values from the ZIP64 extra field
    function parseZip64ExtendedInformation(data) {
        var size, compressedSize, offset, diskNumStart;

        if (data.length >= Constants.EF_ZIP64_SCOMP) {
            size = readUInt64LE(data, Constants.EF_ZIP64_SUNCOMP);
            if (_centralHeader.size === Constants.EF_ZIP64_OR_32) {
                _centralHeader.size = size;
            }
        }
        if (data.length >= Constants.EF_ZIP64_RHO) {
            compressedSize = readUInt64LE(data, Constants.EF_ZIP64_SCOMP);
            if (_centralHeader.compressedSize === Constants.EF_ZIP64_OR_32) {
                _centralHeader.compressedSize = compressedSize;
            }
        }
        if (data.length >= Constants.EF_ZIP64_DSN) {
            offset = readUInt64LE(data, Constants.EF_ZIP64_RHO);
            if (_centralHeader.offset === Constants.EF_ZIP64_OR_32) {
                _centralHeader.offset = offset;
            }
        }
        if (data.length >= Constants.EF_ZIP64_DSN + 4) {
            diskNumStart = data.readUInt32LE(Constants.EF_ZIP64_DSN);
            if (_centralHeader.diskNumStart === Constants.EF_ZIP64_OR_16) {
                _centralHeader.diskNumStart = diskNumStart;
            }
        }
    }

    return {
        get entryName() {
            return decoder.decode(_entryName);
        },
        get rawEntryName() {
            return _entryName;
        },
        set entryName(val) {
            _entryName = Utils.toBuffer(val, decoder.encode);
            var lastChar = _entryName[_entryName.length - 1];
            _isDirectory = lastChar === 47 || lastChar === 92;
            _centralHeader.fileNameLength = _entryName.length;
        },

        get efs() {
            if (typeof _efs === "function") {
                return _efs(this.entryName);
            } else {
                return _efs;
            }
        },

        get extra() {
            return _extra;
        },
        set extra(val) {
            _extra = val;
            _centralHeader.extraLength = val.length;
            parseExtra(val);
        },

        get comment() {
            return decoder.decode(_comment);
        },
        set comment(val) {
            _comment = Utils.toBuffer(val, decoder.encode);
            _centralHeader.commentLength = _comment.length;
            if (_comment.length > 0xffff) throw Utils.Errors.COMMENT_TOO_LONG();
        },

        get name() {
            const n = decoder.decode(_entryName);
            // For directories the name is the last path segment; drop the trailing
            // separator first so "a/b/c/" yields "c" and not "" (issue #466).
            return _isDirectory
                ? n
                      .replace(/[/\\]$/, "")
                      .split("/")
                      .pop()
                : n.split("/").pop();
        },
        get isDirectory() {
            return _isDirectory;
        },

        getCompressedData: function () {
            return compress(false, null);
        },

        getCompressedDataAsync: function (/*Function*/ callback) {
            compress(true, callback);
        },

        setData: function (value) {
            uncompressedData = Utils.toBuffer(value, Utils.decoder.encode);
            if (!_isDirectory && uncompressedData.length) {
                _centralHeader.size = uncompressedData.length;
                _centralHeader.method = Utils.Constants.DEFLATED;
                _centralHeader.crc = Utils.crc32(value);
                _centralHeader.changed = true;
            } else {
                // folders and blank files should be stored
                _centralHeader.method = Utils.Constants.STORED;
            }
        },

        getData: function (pass) {
            if (_centralHeader.changed) {
                return uncompressedData;
            } else {
                return decompress(false, null, pass);
            }
        },

        getDataAsync: function (/*Function*/ callback, pass) {
            if (_centralHeader.changed) {
                callback(uncompressedData);
            } else {
                decompress(true, callback, pass);
            }
        },

        set attr(attr) {
            _centralHeader.attr = attr;
        },
        get attr() {
            return _centralHeader.attr;
        },

        set header(/*Buffer*/ data) {
            _centralHeader.loadFromBinary(data);
        },

        get header() {
            return _centralHeader;
        },

        packCentralHeader: function () {
            _centralHeader.flags_efs = this.efs;
            _centralHeader.extraLength = _extra.length;
            // 1. create header (buffer)
            var header = _centralHeader.centralHeaderToBinary();
            var addpos = Utils.Constants.CENHDR;
            // 2. add file name
            _entryName.copy(header, addpos);
            addpos += _entryName.length;
            // 3. add extra data
            _extra.copy(header, addpos);
            addpos += _centralHeader.extraLength;
            // 4. add file comment
            _comment.copy(header, addpos);
            return header;
        },

        packLocalHeader: function () {
            let addpos = 0;
            _centralHeader.flags_efs = this.efs;
            _centralHeader.extraLocalLength = _extralocal.length;
            // 1. construct local header Buffer
            const localHeaderBuf = _centralHeader.localHeaderToBinary();
            // 2. localHeader - crate header buffer
            const localHeader = Buffer.alloc(localHeaderBuf.length + _entryName.length + _centralHeader.extraLocalLength);
            // 2.1 add localheader
            localHeaderBuf.copy(localHeader, addpos);
            addpos += localHeaderBuf.length;
            // 2.2 add file name
            _entryName.copy(localHeader, addpos);
            addpos += _entryName.length;
            // 2.3 add extra field
            _extralocal.copy(localHeader, addpos);
            addpos += _extralocal.length;

            return localHeader;
        },

        toJSON: function () {
            const bytes = function (nr) {
                return "<" + ((nr && nr.length + " bytes buffer") || "null") + ">";
            };

            return {
                entryName: this.entryName,
                name: this.name,
                comment: this.comment,
                isDirectory: this.isDirectory,
                header: _centralHeader.toJSON(),
                compressedData: bytes(input),
                data: bytes(uncompressedData)
            };
        },

        toString: function () {
            return JSON.stringify(this.toJSON(), null, "\t");
        }
    };
};


/***/ }),

/***/ 26991:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const ZipEntry = __nccwpck_require__(52609);
const Headers = __nccwpck_require__(71907);
const Utils = __nccwpck_require__(55391);

module.exports = function (/*Buffer|null*/ inBuffer, /** object */ options) {
    var entryList = [],
        // prototype-less: entry names come from untrusted input, so keys like
        // "__proto__" or "constructor" must be plain data, not touch the prototype
        // chain (which otherwise crashes addFile and hides such entries)
        entryTable = Object.create(null),
        _comment = Buffer.alloc(0),
        mainHeader = new Headers.MainHeader(),
        loadedEntries = false;
    var password = null;
    const temporary = new Set();

    // assign options
    const opts = options;

    const { noSort, decoder } = opts;

    if (inBuffer) {
        // is a memory buffer
        readMainHeader(opts.readEntries);
    } else {
        // none. is a new file
        loadedEntries = true;
    }

    function makeTemporaryFolders() {
        const foldersList = new Set();

        // Make list of all folders in file
        for (const elem of Object.keys(entryTable)) {
            const elements = elem.split("/");
            elements.pop(); // filename
            if (!elements.length) continue; // no folders
            for (let i = 0; i < elements.length; i++) {
                const sub = elements.slice(0, i + 1).join("/") + "/";
                foldersList.add(sub);
            }
        }

        // create missing folders as temporary
        for (const elem of foldersList) {
            if (!(elem in entryTable)) {
                const tempfolder = new ZipEntry(opts);
                tempfolder.entryName = elem;
                tempfolder.attr = 0x10;
                tempfolder.temporary = true;
                entryList.push(tempfolder);
                entryTable[tempfolder.entryName] = tempfolder;
                temporary.add(tempfolder);
            }
        }
    }

    function readEntries() {
        loadedEntries = true;
        entryTable = Object.create(null);
        if (mainHeader.diskEntries > (inBuffer.length - mainHeader.offset) / Utils.Constants.CENHDR) {
            throw Utils.Errors.DISK_ENTRY_TOO_LARGE();
        }
        entryList = new Array(mainHeader.diskEntries); // total number of entries
        var index = mainHeader.offset; // offset of first CEN header
        for (var i = 0; i < entryList.length; i++) {
            var tmp = index,
                entry = new ZipEntry(opts, inBuffer);
            entry.header = inBuffer.slice(tmp, (tmp += Utils.Constants.CENHDR));

            entry.entryName = inBuffer.slice(tmp, (tmp += entry.header.fileNameLength));

            if (entry.header.extraLength) {
                entry.extra = inBuffer.slice(tmp, (tmp += entry.header.extraLength));
            }

            if (entry.header.commentLength) entry.comment = inBuffer.slice(tmp, tmp + entry.header.commentLength);

            index += entry.header.centralHeaderSize;

            // Reject archives that declare the same entry name twice. adm-zip keeps
            // every entry in entryList but only the last in entryTable, so getEntry()
            // (table) and extractAllTo() (list) could resolve one name to different
            // content: an app that validates entry bytes via getEntry() before
            // extracting could approve one file while a different one lands on disk
            // (GHSA-p634-w6r4-rjp2). Fail closed on the ambiguity.
            if (entry.entryName in entryTable) {
                throw Utils.Errors.DUPLICATE_ENTRY(`"${entry.entryName}"`);
            }

            entryList[i] = entry;
            entryTable[entry.entryName] = entry;
        }
        temporary.clear();
        makeTemporaryFolders();
    }

    function readMainHeader(/*Boolean*/ readNow) {
        var i = inBuffer.length - Utils.Constants.ENDHDR, // END header size
            max = Math.max(0, i - 0xffff), // 0xFFFF is the max zip file comment length
            n = max,
            endStart = inBuffer.length,
            endOffset = -1, // Start offset of the END header
            commentEnd = 0;

        // option to search header form entire file
        const trailingSpace = typeof opts.trailingSpace === "boolean" ? opts.trailingSpace : false;
        if (trailingSpace) max = 0;

        for (i; i >= n; i--) {
            if (inBuffer[i] !== 0x50) continue; // quick check that the byte is 'P'
            if (inBuffer.readUInt32LE(i) === Utils.Constants.ENDSIG) {
                // "PK\005\006"
                endOffset = i;
                commentEnd = i;
                endStart = i + Utils.Constants.ENDHDR;
                // We already found a regular signature, let's look just a bit further to check if there's any zip64 signature
                n = i - Utils.Constants.END64HDR;
                continue;
            }

            if (inBuffer.readUInt32LE(i) === Utils.Constants.END64SIG) {
                // Found a zip64 signature, let's continue reading the whole zip64 record
                n = max;
                continue;
            }

            if (inBuffer.readUInt32LE(i) === Utils.Constants.ZIP64SIG) {
                // Found the zip64 record, let's determine it's size
                endOffset = i;
                endStart = i + Utils.readBigUInt64LE(inBuffer, i + Utils.Constants.ZIP64SIZE) + Utils.Constants.ZIP64LEAD;
                break;
            }
        }

        if (endOffset == -1) throw Utils.Errors.INVALID_FORMAT();

        mainHeader.loadFromBinary(inBuffer.slice(endOffset, endStart));
        if (mainHeader.commentLength) {
            _comment = inBuffer.slice(commentEnd + Utils.Constants.ENDHDR);
        }
        if (readNow) readEntries();
    }

    function sortEntries() {
        if (entryList.length > 1 && !noSort) {
            // Decode + lowercase each name once rather than on every comparison:
            // the entryName getter re-decodes the underlying buffer on each access,
            // so the previous inline comparator did O(n log n) redundant decoding.
            // Ordering is unchanged (same localeCompare on the same keys).
            entryList = entryList
                .map((entry) => ({ entry, key: entry.entryName.toLowerCase() }))
                .sort((a, b) => a.key.localeCompare(b.key))
                .map((pair) => pair.entry);
        }
    }

    return {
        /**
         * Returns an array of ZipEntry objects existent in the current opened archive
         * @return Array
         */
        get entries() {
            if (!loadedEntries) {
                readEntries();
            }
            return entryList.filter((e) => !temporary.has(e));
        },

        /**
         * Archive comment
         * @return {String}
         */
        get comment() {
            return decoder.decode(_comment);
        },
        set comment(val) {
            _comment = Utils.toBuffer(val, decoder.encode);
            mainHeader.commentLength = _comment.length;
        },

        getEntryCount: function () {
            if (!loadedEntries) {
                return mainHeader.diskEntries;
            }

            return entryList.length;
        },

        forEach: function (callback) {
            this.entries.forEach(callback);
        },

        /**
         * Returns a reference to the entry with the given name or null if entry is inexistent
         *
         * @param entryName
         * @return ZipEntry
         */
        getEntry: function (/*String*/ entryName) {
            if (!loadedEntries) {
                readEntries();
            }
            return entryTable[entryName] || null;
        },

        /**
         * Adds the given entry to the entry list
         *
         * @param entry
         */
        setEntry: function (/*ZipEntry*/ entry) {
            if (!loadedEntries) {
                readEntries();
            }
            entryList.push(entry);
            entryTable[entry.entryName] = entry;
            mainHeader.totalEntries = entryList.length;
        },

        /**
         * Removes the file with the given name from the entry list.
         *
         * If the entry is a directory, then all nested files and directories will be removed
         * @param entryName
         * @returns {void}
         */
        deleteFile: function (/*String*/ entryName, withsubfolders = true) {
            if (!loadedEntries) {
                readEntries();
            }
            const entry = entryTable[entryName];
            const list = this.getEntryChildren(entry, withsubfolders).map((child) => child.entryName);

            list.forEach(this.deleteEntry);
        },

        /**
         * Removes the entry with the given name from the entry list.
         *
         * @param {string} entryName
         * @returns {void}
         */
        deleteEntry: function (/*String*/ entryName) {
            if (!loadedEntries) {
                readEntries();
            }
            const entry = entryTable[entryName];
            const index = entryList.indexOf(entry);
            if (index >= 0) {
                entryList.splice(index, 1);
                delete entryTable[entryName];
                mainHeader.totalEntries = entryList.length;
            }
        },

        /**
         *  Iterates and returns all nested files and directories of the given entry
         *
         * @param entry
         * @return Array
         */
        getEntryChildren: function (/*ZipEntry*/ entry, subfolders = true) {
            if (!loadedEntries) {
                readEntries();
            }
            if (typeof entry === "object") {
                if (entry.isDirectory && subfolders) {
                    const list = [];
                    const name = entry.entryName;

                    for (const zipEntry of entryList) {
                        if (zipEntry.entryName.startsWith(name)) {
                            list.push(zipEntry);
                        }
                    }
                    return list;
                } else {
                    return [entry];
                }
            }
            return [];
        },

        /**
         *  How many child elements entry has
         *
         * @param {ZipEntry} entry
         * @return {integer}
         */
        getChildCount: function (entry) {
            if (entry && entry.isDirectory) {
                const list = this.getEntryChildren(entry);
                return list.includes(entry) ? list.length - 1 : list.length;
            }
            return 0;
        },

        /**
         * Returns the zip file
         *
         * @return Buffer
         */
        compressToBuffer: function () {
            if (!loadedEntries) {
                readEntries();
            }
            sortEntries();

            const dataBlock = [];
            const headerBlocks = [];
            let totalSize = 0;
            let dindex = 0;

            mainHeader.size = 0;
            mainHeader.offset = 0;
            let totalEntries = 0;

            for (const entry of this.entries) {
                // compress data and set local and entry header accordingly. Reason why is called first
                const compressedData = entry.getCompressedData();
                entry.header.offset = dindex;

                // 1. construct local header
                const localHeader = entry.packLocalHeader();

                // 2. offsets
                const dataLength = localHeader.length + compressedData.length;
                dindex += dataLength;

                // 3. store values in sequence
                dataBlock.push(localHeader);
                dataBlock.push(compressedData);

                // 4. construct central header
                const centralHeader = entry.packCentralHeader();
                headerBlocks.push(centralHeader);
                // 5. update main header
                mainHeader.size += centralHeader.length;
                totalSize += dataLength + centralHeader.length;
                totalEntries++;
            }

            totalSize += mainHeader.mainHeaderSize; // also includes zip file comment length
            // point to end of data and beginning of central directory first record
            mainHeader.offset = dindex;
            mainHeader.totalEntries = totalEntries;

            dindex = 0;
            const outBuffer = Buffer.alloc(totalSize);
            // write data blocks
            for (const content of dataBlock) {
                content.copy(outBuffer, dindex);
                dindex += content.length;
            }

            // write central directory entries
            for (const content of headerBlocks) {
                content.copy(outBuffer, dindex);
                dindex += content.length;
            }

            // write main header
            const mh = mainHeader.toBinary();
            if (_comment) {
                _comment.copy(mh, mh.length - _comment.length); // add zip file comment
            }
            mh.copy(outBuffer, dindex);

            // Since we update entry and main header offsets,
            // they are no longer valid and we have to reset content
            // (Issue 64)

            inBuffer = outBuffer;
            loadedEntries = false;

            return outBuffer;
        },

        toAsyncBuffer: function (/*Function*/ onSuccess, /*Function*/ onFail, /*Function*/ onItemStart, /*Function*/ onItemEnd) {
            try {
                if (!loadedEntries) {
                    readEntries();
                }
                sortEntries();

                const dataBlock = [];
                const centralHeaders = [];
                let totalSize = 0;
                let dindex = 0;
                let totalEntries = 0;

                mainHeader.size = 0;
                mainHeader.offset = 0;

                const compress2Buffer = function (entryLists) {
                    if (entryLists.length > 0) {
                        const entry = entryLists.shift();
                        const name = entry.entryName + entry.extra.toString();
                        if (onItemStart) onItemStart(name);
                        entry.getCompressedDataAsync(function (compressedData) {
                            if (onItemEnd) onItemEnd(name);
                            entry.header.offset = dindex;

                            // 1. construct local header
                            const localHeader = entry.packLocalHeader();

                            // 2. offsets
                            const dataLength = localHeader.length + compressedData.length;
                            dindex += dataLength;

                            // 3. store values in sequence
                            dataBlock.push(localHeader);
                            dataBlock.push(compressedData);

                            // central header
                            const centalHeader = entry.packCentralHeader();
                            centralHeaders.push(centalHeader);
                            mainHeader.size += centalHeader.length;
                            totalSize += dataLength + centalHeader.length;
                            totalEntries++;

                            compress2Buffer(entryLists);
                        });
                    } else {
                        totalSize += mainHeader.mainHeaderSize; // also includes zip file comment length
                        // point to end of data and beginning of central directory first record
                        mainHeader.offset = dindex;
                        mainHeader.totalEntries = totalEntries;

                        dindex = 0;
                        const outBuffer = Buffer.alloc(totalSize);
                        dataBlock.forEach(function (content) {
                            content.copy(outBuffer, dindex); // write data blocks
                            dindex += content.length;
                        });
                        centralHeaders.forEach(function (content) {
                            content.copy(outBuffer, dindex); // write central directory entries
                            dindex += content.length;
                        });

                        const mh = mainHeader.toBinary();
                        if (_comment) {
                            _comment.copy(mh, mh.length - _comment.length); // add zip file comment
                        }

                        mh.copy(outBuffer, dindex); // write main header

                        // Since we update entry and main header offsets, they are no
                        // longer valid and we have to reset content using our new buffer
                        // (Issue 64)

                        inBuffer = outBuffer;
                        loadedEntries = false;

                        onSuccess(outBuffer);
                    }
                };

                compress2Buffer(Array.from(this.entries));
            } catch (e) {
                onFail(e);
            }
        }
    };
};


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 95922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17594);
/* harmony import */ var _package_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(47990);
/* harmony import */ var _package_recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(50857);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4926);







/**
 * Build artifacts of this workflow run, through GitHub's own client, which is loaded when the first one is used. A
 * package is a zip already: it goes up and comes down as it is, without another zip around it.
 */
function createArtifacts(options) {
    const { temp, available, retentionDays, signal, stream = process.stdout } = options;
    const withClient = async (work) => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(659), __nccwpck_require__.e(71)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29071));
        return abandonedOn(signal, (0,_quiet_js__WEBPACK_IMPORTED_MODULE_5__/* .quietly */ .g)(stream, options, () => work(new DefaultArtifactClient())));
    };
    const withFolder = async (work) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temp, { recursive: true });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'power-app-artifact-'));
        try {
            return await work(folder);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    };
    return {
        async upload(name, bytes) {
            if (!available)
                return undefined;
            const doing = `upload the artifact ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(name)}`;
            try {
                return await withFolder(async (folder) => {
                    // Without an archive the client ignores the name it is given: the artifact is called as the file is.
                    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, bytes);
                    const answer = await withClient(client => client.uploadArtifact(name, [file], folder, {
                        skipArchive: true,
                        ...(retentionDays === undefined ? {} : { retentionDays })
                    }));
                    return uploaded(doing, name, bytes, answer);
                });
            }
            catch (error) {
                // An older GitHub Enterprise Server has no service this client can talk to: as good as none.
                if (nameOf(error) === 'GHESNotSupportedError')
                    return undefined;
                throw explained(doing, error, options.redactor);
            }
        },
        async download(name) {
            const doing = `download the artifact ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(name)}`;
            if (!available) {
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
                    doing,
                    why: 'this run has no artifact service',
                    remedy: 'Give the package with the input package-file.'
                });
            }
            try {
                return await withFolder(folder => withClient(client => downloaded(client, doing, name, folder)));
            }
            catch (error) {
                throw explained(doing, error, options.redactor);
            }
        }
    };
}
/** `work`, or the reason of the signal as soon as it is aborted; what `work` comes to after that is of no consequence. */
async function abandonedOn(signal, work) {
    if (signal === undefined)
        return work;
    let abandon = () => { };
    const aborted = new Promise((_, reject) => {
        abandon = () => reject(signal.reason);
    });
    signal.addEventListener('abort', abandon, { once: true });
    if (signal.aborted)
        abandon();
    try {
        return await Promise.race([aborted, work]);
    }
    finally {
        signal.removeEventListener('abort', abandon);
    }
}
function uploaded(doing, name, bytes, { id, digest }) {
    if (id === undefined || (digest !== undefined && !(0,_package_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sameDigest */ .V)(digest, (0,_package_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(bytes)))) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: id === undefined
                ? 'the service gave it no id'
                : `what was sent has the digest ${digest}, the package ${(0,_package_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .o)(bytes)}`,
            remedy: 'Run the job again.'
        });
    }
    return { id, name, ...(digest === undefined ? {} : { digest: `sha256:${digest.replace(/^sha256:/i, '')}` }) };
}
async function downloaded(client, doing, name, folder) {
    const artifact = await find(client, doing, name);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: folder,
        // The client would unpack what it takes for a zip, and a package is one.
        skipDecompress: true,
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest })
    });
    if (digestMismatch === true) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: `what came is not what was uploaded: its digest is not ${artifact.digest}`,
            remedy: 'Run the job again. If it repeats, upload the package again under another artifact-name.'
        });
    }
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: `it brought ${files.length} files instead of one`,
            remedy: 'Use an artifact that the export command uploaded, or give the package with the input package-file.'
        });
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
    const { kind, what } = (0,_package_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .recognise */ .G)(bytes);
    if (kind === 'bundle') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: `it is ${what}, as artifacts are that other actions pack`,
            remedy: 'Let the export command upload the package, or fetch this artifact with a download action that unpacks it and give the package with the input package-file.'
        });
    }
    return { bytes, artifact };
}
async function find(client, doing, name) {
    try {
        const { artifact } = await client.getArtifact(name);
        return {
            id: artifact.id,
            name: artifact.name,
            ...(artifact.digest === undefined ? {} : { digest: artifact.digest })
        };
    }
    catch (error) {
        if (nameOf(error) !== 'ArtifactNotFoundError')
            throw error;
        const { artifacts } = await client.listArtifacts({ latest: true });
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: 'this workflow run has no artifact of that name',
            remedy: `It has: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .KE)(artifacts.map(artifact => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(artifact.name)))}. Let the job that exports run before this one (needs), under the same artifact-name; give a package of another run with package-file.`,
            cause: error
        });
    }
}
const nameOf = (error) => (error instanceof Error ? error.name : '');
/**
 * What the client's errors mean. They carry no codes, and it wraps most of them in one of no particular class: their
 * text has to do.
 */
function explained(doing, error, redactor) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
        return error;
    const why = redactor.redact((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)).replace(/\.$/, '');
    if (/\(409\)/.test(why)) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: 'this workflow run has an artifact of that name already',
            remedy: 'Give each export of a run its own artifact-name, in a matrix for example with a value of the matrix in it.',
            cause: error
        });
    }
    if (/storage quota/i.test(why)) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: 'the storage quota for artifacts is used up',
            remedy: 'Delete old artifacts or raise the limit; the usage is recalculated every few hours.',
            cause: error
        });
    }
    if (nameOf(error) === 'GHESNotSupportedError') {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
            doing,
            why: 'this GitHub Enterprise Server has no artifact service that the current client can talk to',
            remedy: 'Fetch the artifact with an action made for the server, and give the package with package-file.',
            cause: error
        });
    }
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({
        doing,
        why,
        remedy: 'Run the job again; when it repeats, see whether GitHub reports trouble with Actions.',
        cause: error
    });
}


/***/ }),

/***/ 17955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(17594);
// EXTERNAL MODULE: ./lib/action/environment.js
var action_environment = __nccwpck_require__(42039);
;// CONCATENATED MODULE: ./lib/action/outputs.js
/** Names of the outputs, in the order of `action.yml`. */
const OUTPUTS = (/* unused pure expression or super */ null && ([
    'package-file',
    'package-digest',
    'artifact-id',
    'artifact-name',
    'artifact-digest',
    'app-id',
    'app-name',
    'app-version',
    'app-url',
    'flow-ids',
    'outcome',
    'publish-state',
    'operation-id',
    'missing-connections',
    'changed',
    'result-file',
    'simulated'
]));
/** Every output of a run; empty where there is nothing to say. `report` is presentable, as all of it may be shown. */
function outputsOf(report, resultFile) {
    const { package: pkg, artifact, app } = report;
    return {
        'package-file': pkg?.file ?? '',
        'package-digest': pkg?.digest ?? '',
        'artifact-id': artifact === undefined ? '' : String(artifact.id),
        'artifact-name': artifact?.name ?? '',
        'artifact-digest': artifact?.digest ?? '',
        'app-id': app?.id ?? '',
        'app-name': app?.name ?? '',
        'app-version': app?.versionAfter ?? app?.versionBefore ?? '',
        'app-url': app?.url ?? '',
        'flow-ids': JSON.stringify(report.flows.map(({ id }) => id)),
        outcome: report.outcome,
        'publish-state': report.publishState ?? '',
        'operation-id': report.operationId ?? '',
        'missing-connections': JSON.stringify(report.missing),
        changed: String(report.changed),
        'result-file': resultFile ?? '',
        simulated: String(report.simulated)
    };
}

// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
;// CONCATENATED MODULE: ./lib/action/presentable.js

/**
 * The report as it may leave the process: connection ids shortened, and no known secret in any text. Everything that
 * is shown or written is made from this. Secrets are taken out here, before summary and JSON escape what they hold,
 * because an escaped secret would no longer be recognised.
 */
function presentable(report, redactor) {
    const short = {
        ...report,
        resources: report.resources.map(resource => resource.kind === 'connection' && resource.id !== undefined
            ? { ...resource, id: (0,display/* shortened */.vI)(resource.id) }
            : resource),
        connections: report.connections.map(connection => ({
            ...connection,
            connection: (0,display/* shortened */.vI)(connection.connection)
        })),
        missing: report.missing.map(gap => ({
            ...gap,
            candidates: gap.candidates.map(candidate => ({ ...candidate, id: (0,display/* shortened */.vI)(candidate.id) }))
        }))
    };
    return withoutSecrets(short, redactor);
}
/** A copy of plain data in which every text, keys included, went through the redactor. */
function withoutSecrets(value, redactor) {
    const clean = (part) => {
        if (typeof part === 'string')
            return redactor.redact(part);
        if (Array.isArray(part))
            return part.map(clean);
        if (typeof part !== 'object' || part === null)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, inner]) => [redactor.redact(key), clean(inner)]));
    };
    return clean(value);
}

;// CONCATENATED MODULE: ./lib/action/result-file.js
/** Raised when a field is removed or changes its meaning; new fields do not raise it. */
const RESULT_SCHEMA = 1;
/**
 * The result file: everything the run reports, for programs. Fields are those of the report; `failure` is the sentence
 * of the last annotation and absent when all went well. `report` is presentable, as other steps will read this.
 */
function resultDocument(report, ending = {}) {
    return `${JSON.stringify({ schema: RESULT_SCHEMA, ...report, ...ending }, undefined, 2)}\n`;
}
async function writeResult(files, path, report, ending = {}) {
    await files.write(path, Buffer.from(resultDocument(report, ending)));
}

;// CONCATENATED MODULE: ./lib/action/markdown.js

/**
 * Names from packages and environments, made harmless for GitHub's Markdown. Punctuation becomes character
 * references, which no Markdown construct is recognised in. That alone stops neither mentions nor issue references:
 * GitHub links those in the finished page, where a reference is the character again (reported against cmark-gfm). So
 * a zero-width space follows `@`, `#` and the colon of `:bomb:`, except in code, where nothing is linked and where
 * people copy from.
 */
const PUNCTUATION = /[!"#$%&'()*:;<=>?@[\\\]^_`{|}~]/g;
// Only at the beginning of a line do these make lists and rules.
const LINE_START = /^(?:[-+]|\d+(?=\.(?:\s|$)))/;
const SHORTCODE = /^:[\w+-]+:/;
const reference = (character) => `&#${character.codePointAt(0) ?? 0};`;
const ZERO_WIDTH_SPACE = '&#8203;';
/** A name for running text, a heading, a list item or a table cell: one line, at most `limit` characters. */
function cell(name, limit = 200) {
    const text = (0,display/* plainText */.wh)(name, limit);
    return (text
        .replace(PUNCTUATION, (character, offset) => {
        const linked = character === '@' || character === '#' || SHORTCODE.test(text.slice(offset));
        return linked ? `${reference(character)}${ZERO_WIDTH_SPACE}` : reference(character);
    })
        // "www." is linked without a scheme.
        .replace(/\bwww\./gi, match => `${match.slice(0, 3)}&#46;`)
        .replace(LINE_START, start => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : reference(start))));
}
/** A name or id as inline code, to be read and copied exactly. */
const code = (text, limit = 200) => `<code>${(0,display/* plainText */.wh)(text, limit).replace(PUNCTUATION, reference)}</code>`;
/** A link with a name as its text; the text alone where the address is not a web page's. */
function markdown_link(name, url) {
    const address = webAddress(url);
    return address === undefined ? cell(name) : `[${cell(name)}](${address})`;
}
/**
 * A fenced block that its content cannot end, whatever it holds. Nothing is interpreted in it, and nothing is escaped:
 * names in `lines` have been through `plainText`.
 */
function fenced(language, lines) {
    const flat = lines.map(line => line.replace(/[\r\n\u2028\u2029]+/g, ' '));
    const longest = Math.max(2, ...flat.flatMap(line => Array.from(line.matchAll(/`+/g), ([run]) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...flat, fence].join('\n');
}
/** A table row; the cells are Markdown already. */
const row = (cells) => `| ${cells.join(' | ')} |`;
/** Lines of a table; cells are Markdown already. */
const table = (head, rows) => [
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row)
];
// What would end the address or the cell around it.
const IN_ADDRESS = /[|()<>[\]\\`'"*_~^{}\s]/g;
function webAddress(url) {
    const parsed = url === undefined ? null : URL.parse(url);
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
        return undefined;
    parsed.username = '';
    parsed.password = '';
    return parsed.href.replace(IN_ADDRESS, character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/action/mermaid.js

/** Larger graphs are not readable, and Mermaid refuses texts and edge counts that are. */
const MOST_NODES = 60;
const MOST_EDGES = 300;
const CLASSES = {
    app: 'fill:#e6d9f7,stroke:#6b2fb3,color:#1f1033',
    flow: 'fill:#d6e6fb,stroke:#1d5fb8,color:#0c2340',
    connector: 'fill:#dff3e4,stroke:#2c7a44,color:#10301b',
    connection: 'fill:#fdf0d2,stroke:#a86c07,color:#3d2803',
    entity: 'fill:#fbe0e0,stroke:#b03030,color:#3f1010',
    picklist: 'fill:#fbe0f0,stroke:#a02c74,color:#3b0f2a',
    unknown: 'fill:#eceff1,stroke:#5f6b73,color:#20262a'
};
/**
 * Lines of a Mermaid flowchart: what depends on what in a package. Node ids are made here; names are in quoted labels
 * and nowhere else.
 */
function mermaidLines(resources) {
    const shown = resources.slice(0, MOST_NODES);
    const nodes = new Map(shown.map(({ key }, index) => [key, `r${index}`]));
    const edges = shown.flatMap(({ key, dependsOn }) => dependsOn.flatMap(other => {
        const [from, to] = [nodes.get(key), nodes.get(other)];
        return from === undefined || to === undefined ? [] : [`  ${from} --> ${to}`];
    }));
    const kinds = [...new Set(shown.map(({ kind }) => kind))];
    const left = resources.length - shown.length;
    return [
        'flowchart LR',
        ...shown.map(({ kind, name }, index) => `  r${index}["${label(kind, name)}"]`),
        ...(left > 0 ? [`  more["and ${left} more"]`] : []),
        ...edges.slice(0, MOST_EDGES),
        ...kinds.map(kind => `  classDef ${kind} ${CLASSES[kind]}`),
        ...kinds.map(kind => `  class ${idsOf(kind, shown).join(',')} ${kind}`)
    ];
}
const idsOf = (kind, shown) => shown.flatMap((resource, index) => (resource.kind === kind ? [`r${index}`] : []));
const label = (kind, name) => `${kind}<br/>${escaped((0,display/* plainText */.wh)(name, 40))}`;
/**
 * Everything but letters, digits and spaces as Mermaid's own `#number;`. A zero-width space after a colon or dollar
 * sign keeps `fa:fa-bomb` from becoming an icon and `$$` from becoming a formula; the two extra letters are
 * among the placeholders Mermaid puts for such numbers.
 */
function escaped(text) {
    return text.replace(/[^\p{L}\p{N}\p{M} ]|[ﬂß]/gu, character => {
        const number = `#${character.codePointAt(0) ?? 0};`;
        return character === ':' || character === '$' ? `${number}#8203;` : number;
    });
}

// EXTERNAL MODULE: ./lib/action/simulation.js
var simulation = __nccwpck_require__(49923);
;// CONCATENATED MODULE: ./lib/action/summary-lists.js


/**
 * The lists of the step summary, one function a section, empty where there is nothing to list. GitHub takes 1 MiB of
 * summary from a step and refuses a longer one whole, so each list has its share in bytes; a package of the usual
 * dozen resources uses a hundredth of it.
 */
const SHARES = { resources: 350_000, connections: 150_000, missing: 200_000, remarks: 60_000, flows: 60_000 };
const MARKS = {
    exported: '✅',
    created: '✅',
    updated: '✅',
    reused: '✅',
    overwritten: '✅',
    merged: '✅',
    carried: '➡️',
    failed: '❌',
    planned: '⏸️'
};
function resources({ resources: list }) {
    if (list.length === 0)
        return [];
    return [
        '### Resources',
        '',
        ...table(['Resource', 'Kind', 'Decision', 'Outcome'], []),
        ...within(SHARES.resources, list, 'resource', resourceRow)
    ];
}
function resourceRow(resource) {
    const { name, url, targetName, comment, error } = resource;
    const target = targetName === undefined || targetName === name ? '' : ` → ${cell(targetName)}`;
    const remark = comment === undefined || comment === '' ? '' : `<br>💬 ${cell(comment, 300)}`;
    const said = error === undefined ? '' : `<br>${cell([error.code, error.message].filter(Boolean).join(': '), 600)}`;
    return row([
        `${markdown_link(name, url)}${target}${remark}`,
        resource.kind === 'unknown' ? `unknown: ${cell(resource.type)}` : resource.kind,
        `${resource.decision}: ${cell(resource.why)}`,
        `${MARKS[resource.outcome]} ${resource.outcome}${said}`
    ]);
}
function connections({ connections: list }) {
    if (list.length === 0)
        return [];
    return [
        '### Connections',
        '',
        ...table(['Connection', 'Connector', 'Bound to', 'Chosen by'], []),
        ...within(SHARES.connections, list, 'connection', ({ name, connector, connection, connectionName, rule }) => row([cell(name), cell(connector), `${cell(connectionName)} ${code((0,display/* shortened */.vI)(connection))}`, rule]))
    ];
}
function missing({ missing: list }) {
    if (list.length === 0)
        return [];
    return [
        '### Missing',
        '',
        ...table(['Resource', 'What', 'Why', 'Candidates in the target'], []),
        ...within(SHARES.missing, list, 'missing resource', ({ kind, name, connectorName, why, candidates }) => row([
            cell(name),
            kind === 'connection' ? `connection of ${cell(connectorName)}` : 'custom connector',
            cell(why, 600),
            candidates.length === 0 ? 'none' : candidates.slice(0, 10).map(candidate).join('<br>')
        ])),
        ...pasteable(list)
    ];
}
function candidate({ id, name, healthy, problem }) {
    const state = healthy ? '' : ` (broken${problem === undefined ? '' : `: ${cell(problem)}`})`;
    return `${cell(name)} ${code((0,display/* shortened */.vI)(id))}${state}`;
}
/** The lines of `connections` that would fill every gap, with one secret name each to be set. */
function pasteable(list) {
    const gaps = list.filter(({ kind }) => kind === 'connection');
    if (gaps.length === 0)
        return [];
    const keys = [...new Map(gaps.map(gap => [writable(gap).toLowerCase(), writable(gap)])).values()].slice(0, 50);
    const taken = new Set();
    const lines = keys.map(key => `  ${key}=\${{ secrets.${secretName(key, taken)} }}`);
    return [
        '',
        'Add to the `with` of the import step, each secret holding the id of a connection of the target:',
        '',
        fenced('yaml', ['connections: |', ...lines])
    ];
}
// A name may hold what the input would read as something else; the resource key never does.
function writable({ keys, key }) {
    return keys.find(one => one === (0,display/* plainText */.wh)(one) && !one.startsWith('#') && !one.includes('=')) ?? (0,display/* plainText */.wh)(key);
}
/** A name that secrets may have, made of the key and unlike those in `taken`, to which it is added. */
function secretName(key, taken) {
    const words = key.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
    const name = ['CONNECTION', ...words].join('_');
    let free = name;
    for (let count = 2; taken.has(free); count++)
        free = `${name}_${count}`;
    taken.add(free);
    return free;
}
function flows({ flows: list, resources: all }) {
    const stated = list.filter(({ state }) => state !== undefined);
    if (stated.length === 0)
        return [];
    const urls = new Map(all.map(({ key, url }) => [key, url]));
    return [
        '### Flows',
        '',
        ...table(['Flow', 'Id', 'State'], []),
        ...within(SHARES.flows, stated, 'flow', ({ key, id, name, state }) => row([markdown_link(name, urls.get(key)), code(id), cell(state ?? '')]))
    ];
}
function remarks({ remarks: list }) {
    if (list.length === 0)
        return [];
    return ['### Remarks', '', ...within(SHARES.remarks, list, 'remark', remark => `- ${cell(remark, 1_000)}`)];
}
/** As many lines as fit in `bytes`, and a last one that says how many did not. */
function within(bytes, items, noun, render) {
    let used = 0;
    const kept = [];
    for (const item of items) {
        const line = render(item);
        used += Buffer.byteLength(line) + 1;
        if (used > bytes)
            break;
        kept.push(line);
    }
    const left = items.length - kept.length;
    if (left === 0)
        return kept;
    return [...kept, '', `${left} more ${noun}${left === 1 ? ' is' : 's are'} left out here; the result file has them.`];
}

;// CONCATENATED MODULE: ./lib/action/summary.js





/** The step summary, as GitHub Markdown. Pure; the same report gives the same text. */
function renderSummary(report, ending = {}) {
    const sections = [
        [`## ${title(report, ending)}`],
        simulated(report),
        failure(ending),
        facts(report, ending),
        missing(report),
        resources(report),
        connections(report),
        flows(report),
        remarks(report),
        graph(report)
    ];
    return `${sections
        .filter(lines => lines.length > 0)
        .map(lines => lines.join('\n'))
        .join('\n\n')}\n`;
}
function title(report, { failure: failed }) {
    const subject = report.command === 'publish' ? report.app?.name : (report.package?.name ?? report.app?.name);
    const name = subject === undefined ? 'the package' : cell(subject, 100);
    const place = report.environment === undefined ? '' : cell(report.environment.name, 100);
    const where = (word) => (place === '' ? '' : ` ${word} ${place}`);
    if (failed !== undefined && report.command === 'import' && report.outcome !== 'failed') {
        return `❌ Imported ${name}${where('into')} (${report.outcome}), and then it failed`;
    }
    if (failed !== undefined || report.outcome === 'failed') {
        return report.command === 'export'
            ? `❌ Not exported${subject === undefined ? '' : `: ${name}`}${where('from')}`
            : `❌ Not ${report.command === 'import' ? 'imported' : 'published'}${subject === undefined ? '' : `: ${name}`}${where('into')}`;
    }
    switch (report.command) {
        case 'export':
            return `✅ Exported ${name}${where('from')}`;
        case 'import':
            return `✅ Imported ${name}${where('into')}: ${report.outcome}`;
        case 'publish':
            return report.changed ? `✅ Published ${name}${where('in')}` : `✅ Nothing to publish: ${name}${where('in')}`;
    }
}
const simulated = (report) => (report.simulated ? ['> [!IMPORTANT]', `> ${simulation/* simulationStamp */.$}`] : []);
function failure({ failure: sentence }) {
    return sentence === undefined ? [] : ['> [!CAUTION]', `> ${cell(sentence, 4_000)}`];
}
function facts(report, ending) {
    const rows = [];
    const { package: pkg, app, artifact, environment } = report;
    if (pkg !== undefined) {
        rows.push([
            'Package',
            `${cell(pkg.name)}${pkg.file === undefined ? '' : ` in ${code(pkg.file)}`}, ${size(pkg.bytes)}`
        ]);
        if (pkg.description !== '')
            rows.push(['Description', cell(pkg.description, 400)]);
        rows.push(['Digest', code(pkg.digest)]);
        const by = pkg.creator === '' ? '' : ` by ${cell(pkg.creator)}`;
        const from = pkg.sourceEnvironment === '' ? '' : ` from ${cell(pkg.sourceEnvironment)}`;
        rows.push(['Exported', `${code(pkg.exportedAt)}${by}${from}`]);
    }
    if (artifact !== undefined)
        rows.push(['Artifact', `${cell(artifact.name)} (id ${artifact.id})`]);
    if (environment !== undefined) {
        rows.push(['Environment', `${markdown_link(environment.name, environment.url)} ${code(environment.id)}`]);
    }
    if (app !== undefined) {
        rows.push(['App', `${markdown_link(app.name, app.url)} ${code(app.id)}`]);
        if (report.command !== 'export')
            rows.push(['Version', versions(app)]);
    }
    if (report.publishState !== undefined)
        rows.push(['Publishing', PUBLISH_WORDS[report.publishState]]);
    if (report.identity !== '')
        rows.push(['Signed in as', cell(report.identity)]);
    rows.push(['Cloud', cell(report.cloud)]);
    if (report.operationId !== undefined)
        rows.push(['Operation', code(report.operationId)]);
    if (ending.milliseconds !== undefined)
        rows.push(['Time', (0,display/* duration */.p0)(ending.milliseconds)]);
    return table(['', ''], rows.map(([name, value]) => [`**${name}**`, value]));
}
function versions({ versionBefore, versionAfter }) {
    const words = (version) => (version === undefined ? 'none' : code(version));
    return versionBefore === versionAfter
        ? `${words(versionAfter)}, unchanged`
        : `${words(versionBefore)} → ${words(versionAfter)}`;
}
const PUBLISH_WORDS = {
    published: '✅ published',
    'draft-left': '⚠️ a draft is left unpublished',
    'nothing-to-publish': 'nothing to publish'
};
function graph({ resources: list }) {
    return list.length < 2 ? [] : ['### Graph', '', fenced('mermaid', mermaidLines(list))];
}
const size = (bytes) => bytes < 1024
    ? `${bytes} byte${bytes === 1 ? '' : 's'}`
    : bytes < 1024 ** 2
        ? `${(bytes / 1024).toFixed(1)} KiB`
        : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;

// EXTERNAL MODULE: ./lib/action/workflow-commands.js
var workflow_commands = __nccwpck_require__(14988);
;// CONCATENATED MODULE: ./lib/action/conclusion.js







/**
 * Leaves behind what a run reports: result file, outputs, step summary. It runs after failures and cancellations as
 * well, so nothing in it rejects: what cannot be written is a warning, and never hides why the run failed.
 */
async function conclude({ environment, files, log, redactor }, report, ending = {}) {
    const shown = presentable(report, redactor);
    const shownEnding = {
        ...ending,
        ...(ending.failure === undefined ? {} : { failure: redactor.redact(ending.failure) })
    };
    const attempt = async (what, work) => {
        try {
            await work();
            return true;
        }
        catch (error) {
            log.warning(`The ${what} could not be written: ${(0,errors/* messageOf */.bD)(error)}`);
            return false;
        }
    };
    const path = (0,action_environment/* resultPath */.j)(environment, report.command);
    const written = await attempt('result file', () => writeResult(files, path, shown, shownEnding));
    const { outputFile, summaryFile } = environment;
    if (outputFile !== undefined) {
        await attempt('outputs', () => {
            for (const [name, value] of Object.entries(outputsOf(shown, written ? path : undefined))) {
                (0,workflow_commands/* appendOutput */.cj)(outputFile, name, redactor.redact(value));
            }
        });
    }
    if (summaryFile !== undefined) {
        await attempt('step summary', () => (0,workflow_commands/* appendSummary */.fe)(summaryFile, redactor.redact(renderSummary(shown, shownEnding))));
    }
}


/***/ }),

/***/ 42039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment),
/* harmony export */   j: () => (/* binding */ resultPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);



/** Reads the variables of the process, at the moment of the call. Empty ones count as absent. */
function readEnvironment(variables = process.env) {
    const get = (name) => variables[name] || undefined;
    const temp = get('RUNNER_TEMP') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    return {
        inputs: {
            get: name => (get(`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`) ?? '').trim(),
            canRequestIdToken: get('ACTIONS_ID_TOKEN_REQUEST_URL') !== undefined && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== undefined,
            temp
        },
        workspace: get('GITHUB_WORKSPACE') ?? process.cwd(),
        temp,
        onRunner: get('GITHUB_ACTIONS') === 'true',
        debug: get('RUNNER_DEBUG') === '1',
        hasArtifactService: get('ACTIONS_RUNTIME_TOKEN') !== undefined && get('ACTIONS_RESULTS_URL') !== undefined,
        outputFile: get('GITHUB_OUTPUT'),
        summaryFile: get('GITHUB_STEP_SUMMARY'),
        step: get('GITHUB_ACTION') ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
    };
}
/** Where a step leaves its result file: in the runner's temp folder, not to end up in anyone's commit. */
const resultPath = ({ temp, step }, command) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `power-app-${command}-${step.replace(/[^\w-]+/g, '-')}.json`);


/***/ }),

/***/ 58465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(17594);





/** Files of the runner. Relative paths start from the workspace; absolute ones are taken as they are. */
function createFiles(workspace) {
    return {
        async read(path) {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path));
            }
            catch (error) {
                throw failure(`read the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)}`, error, workspace);
            }
        },
        /** Whoever reads the file sees all of it or none: it is written beside its place and moved there. */
        async write(path, bytes) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
            const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
                const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx');
                try {
                    await file.writeFile(bytes);
                }
                finally {
                    await file.close();
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, target);
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => undefined);
                throw failure(`write the file ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)}`, error, workspace);
            }
        }
    };
}
const WHY = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    EEXIST: 'a part of its path is a file, not a folder',
    EACCES: 'the runner may not',
    EPERM: 'the runner may not',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    ENAMETOOLONG: 'its name is too long'
};
function failure(doing, error, workspace) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({
        doing,
        why: WHY[code] ?? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error),
        remedy: `Check the path; a relative one starts from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(workspace)}.`,
        cause: error
    });
}


/***/ }),

/***/ 99241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(17594);
;// CONCATENATED MODULE: ./lib/package/mapping.js


/** Kinds a name in `resources` may be prefixed with, where names repeat: `flow:Approve`. */
const CHOICE_KINDS = [
    'app',
    'flow',
    'connector',
    'connection',
    'entity',
    'picklist'
];
/** What may be asked for a resource; which of them a kind takes is decided against the package. */
const CHOICE_IMPORTS = ['new', 'update', 'existing', 'overwrite', 'merge'];
/** Splits `flow:Approve` into kind and name. A prefix that is no kind belongs to the name. */
function splitKind(written) {
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon).trim().toLowerCase();
    const kind = CHOICE_KINDS.find(known => known === prefix);
    const rest = written.slice(colon + 1).trim();
    return kind === undefined || rest === '' ? { name: written.trim() } : { kind, name: rest };
}
// Whitespace, quotes, slashes and angle brackets are in no connection id that was ever seen; ids have several forms
// and are not parsed beyond that.
const NOT_IN_AN_ID = /[\s"'`<>/\\]/;
const CONNECTION_PATH = /^\/providers\/Microsoft\.PowerApps\/apis\/[^/\s]+\/connections\/([^/\s]+)$/i;
/**
 * Reads `key=connection id` lines; blank lines and those that begin with `#` are skipped, the first `=` splits, a
 * full resource path counts as the id at its end. Values come from secrets, and a torn secret can put a piece of one
 * anywhere: errors give the number of the line and nothing of its text. All lines are read before the error is thrown.
 */
function parseConnections(text) {
    const mappings = [];
    const problems = [];
    const lineOf = new Map();
    let emptyValue = false;
    for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
        const line = index + 1;
        const content = whole.trim();
        if (content === '' || content.startsWith('#'))
            continue;
        const equals = content.indexOf('=');
        if (equals < 0) {
            problems.push(`line ${line} has no "="`);
            continue;
        }
        const key = content.slice(0, equals).trim();
        const value = content.slice(equals + 1).trim();
        if (key === '')
            problems.push(`line ${line} has nothing before its "="`);
        if (value === '') {
            problems.push(`line ${line} has nothing after its "="`);
            emptyValue = true;
        }
        if (key === '' || value === '')
            continue;
        const connection = CONNECTION_PATH.exec(value)?.[1] ?? value;
        if (NOT_IN_AN_ID.test(connection)) {
            problems.push(`what follows the "=" in line ${line} is not a connection id`);
            continue;
        }
        const earlier = lineOf.get(key.toLowerCase());
        if (earlier !== undefined) {
            problems.push(`lines ${earlier} and ${line} have the same key`);
            continue;
        }
        lineOf.set(key.toLowerCase(), line);
        mappings.push({ key, connection, line });
    }
    if (problems.length > 0) {
        throw new errors/* ActionError */.lZ({
            doing: 'read the input connections',
            why: (0,display/* listed */.KE)(problems, 20),
            remedy: emptyValue
                ? 'Write one key=connection id a line. Nothing after the "=" mostly is a secret that does not exist or was not passed: workflows of forks are given none.'
                : 'Write one key=connection id a line, each key once, the id without quotes.'
        });
    }
    return mappings;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __nccwpck_require__(45586);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __nccwpck_require__(88532);
;// CONCATENATED MODULE: ./lib/action/sign-in-inputs.js


const SIGN_IN_INPUTS = [
    'tenant-id',
    'client-id',
    'client-secret',
    'client-certificate',
    'client-certificate-password',
    'user-name',
    'password-secret',
    'refresh-token',
    'access-token'
];
const FORKS = 'If the workflow runs for a fork, that is the cause: secrets are not passed to workflows of forks, nor are id tokens.';
/**
 * The one way to sign in that the inputs describe; undefined when they describe none, which only the embedded cloud
 * allows. Throws on two ways at once, on half a way, and on OIDC in a job that may not ask for an id token.
 */
function readSignIn(values, { optional, canRequestIdToken }) {
    const ways = WAYS.filter(({ by }) => by.some(name => values[name] !== undefined));
    const [way, ...others] = ways;
    if (way === undefined)
        return withoutSecret(values, optional, canRequestIdToken);
    if (others.length > 0) {
        const given = ways.map(({ by }) => by.find(name => values[name] !== undefined) ?? by[0]);
        throw failure(`${(0,display/* listed */.KE)(given)} are different ways to sign in`, 'Keep one of them and remove the others.');
    }
    // The embedded cloud has no registrations that a user's sign-in could need.
    const needs = optional ? way.needs.filter(name => name !== way.unlessEmbedded) : way.needs;
    const lacking = needs.filter(name => values[name] === undefined);
    if (lacking.length > 0) {
        const given = way.by.find(name => values[name] !== undefined) ?? way.by[0];
        throw failure(`${given} needs ${(0,display/* listed */.KE)(lacking)}, which ${lacking.length === 1 ? 'is' : 'are'} empty`, `Give ${lacking.length === 1 ? 'it' : 'them'} as well. ${FORKS}`);
    }
    return way.read(values, name => presentIn(values, name));
}
const WAYS = [
    {
        by: ['access-token'],
        needs: [],
        read: (_, need) => ({ kind: 'access-token', tokens: tokensOf(need('access-token')) })
    },
    {
        by: ['refresh-token'],
        needs: ['tenant-id', 'client-id'],
        read: (_, need) => ({
            kind: 'refresh-token',
            refreshToken: need('refresh-token'),
            tenantId: need('tenant-id'),
            clientId: need('client-id')
        })
    },
    {
        by: ['user-name', 'password-secret'],
        needs: ['user-name', 'password-secret', 'client-id'],
        unlessEmbedded: 'client-id',
        read: (values, need) => ({
            kind: 'password',
            userName: need('user-name'),
            password: need('password-secret'),
            tenantId: values['tenant-id'],
            clientId: values['client-id']
        })
    },
    {
        by: ['client-secret'],
        needs: ['tenant-id', 'client-id'],
        read: (_, need) => ({
            kind: 'client-secret',
            clientSecret: need('client-secret'),
            tenantId: need('tenant-id'),
            clientId: need('client-id')
        })
    },
    {
        by: ['client-certificate', 'client-certificate-password'],
        needs: ['client-certificate', 'tenant-id', 'client-id'],
        read: (values, need) => ({
            kind: 'certificate',
            certificate: need('client-certificate'),
            password: values['client-certificate-password'],
            tenantId: need('tenant-id'),
            clientId: need('client-id')
        })
    }
];
function withoutSecret(values, optional, canRequestIdToken) {
    const { 'tenant-id': tenantId, 'client-id': clientId } = values;
    if (tenantId === undefined && clientId === undefined) {
        if (optional)
            return undefined;
        throw failure('no input says how', `Give access-token, refresh-token, user-name and password-secret, client-secret, client-certificate, or tenant-id and client-id for OIDC. ${FORKS}`);
    }
    if (tenantId === undefined || clientId === undefined) {
        const [given, lacking] = tenantId === undefined ? ['client-id', 'tenant-id'] : ['tenant-id', 'client-id'];
        throw failure(`${given} needs ${lacking}, which is empty`, `Give both for OIDC, and a secret for the other ways. ${FORKS}`);
    }
    if (!canRequestIdToken) {
        throw failure('only tenant-id and client-id are given, which means GitHub OIDC, and this job may not ask for an id token', `Add "permissions: id-token: write" to the job, or give a secret for another way. ${FORKS}`);
    }
    return { kind: 'oidc', tenantId, clientId };
}
function presentIn(values, name) {
    const value = values[name];
    if (value === undefined)
        throw new TypeError(`${name} was not checked`);
    return value;
}
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
function tokensOf(text) {
    const parts = text.split(/\s+/).filter(part => part !== '');
    const tokens = parts.filter((part, index) => !(index === 0 && part.toLowerCase() === 'bearer'));
    if (tokens.length === 0 || !tokens.every(token => JWT.test(token))) {
        throw failure('access-token holds something that is not an access token', 'Give the token alone: three parts joined by dots that begin with "eyJ". Several are separated by blanks or lines.');
    }
    return [...new Set(tokens)];
}
const failure = (why, remedy) => new errors/* ActionError */.lZ({ doing: 'sign in', why, remedy });

;// CONCATENATED MODULE: ./lib/action/input-schema.js



/**
 * The inputs of every command as the runner passes them: text under kebab-case names, empty ones left out. What a
 * command does not list is foreign to it and refused by name. Inputs that have a default are
 * filled in before they come here.
 */
const COMMANDS = ['export', 'import', 'publish'];
/** Names of the clouds as `action.yml` writes them. */
const CLOUDS = ['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China', 'Embedded'];
const input_schema_text = schemas/* string */.YjP();
/** One of `names` in any case, in the spelling given here. */
const oneOf = (names) => input_schema_text.transform((written, context) => {
    const found = names.find(name => name.toLowerCase() === written.toLowerCase());
    if (found !== undefined)
        return found;
    context.addIssue({ code: 'custom', message: `is ${(0,display/* quoted */.TL)(written)}; it takes ${alternatives(names)}` });
    return core/* NEVER */.tm;
});
const alternatives = (names) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
const LONGEST_WAIT = 360;
const minutes = input_schema_text
    .regex(/^\d{1,6}(\.\d{1,6})?$/, 'must be a number of minutes')
    .transform(Number)
    .refine(value => value > 0 && value <= LONGEST_WAIT, `must be more than 0 and at most ${LONGEST_WAIT} minutes`);
const days = input_schema_text
    .regex(/^\d{1,3}$/, 'must be a whole number of days')
    .transform(Number)
    .refine(value => value >= 1 && value <= 400, 'must be from 1 to 400 days');
const digest = input_schema_text
    .regex(/^(sha256:)?[0-9a-f]{64}$/i, 'must be sha256: and 64 hexadecimal digits')
    .transform(value => `sha256:${value.toLowerCase().replace(/^sha256:/, '')}`);
// The artifact service refuses these characters because some file systems do.
const artifactName = input_schema_text
    .regex(/^[^":<>|*?\r\n\\/]+$/, 'must not contain any of " : < > | * ? \\ / or a line break')
    .refine(name => !/^\.+$/.test(name), 'must not consist of dots')
    .refine(name => name.length <= 200, 'must not be longer than 200 characters');
const path = input_schema_text.regex(/^[^\u0000-\u001f]+$/, 'must be a path on one line');
// It becomes a part of the address of the sign-in service.
const directory = input_schema_text.regex(/^[\w.-]+$/, 'must be an id or a domain name');
const faults = input_schema_text.transform(value => value.split(/[\s,]+/).filter(name => name !== ''));
const signIn = Object.fromEntries(SIGN_IN_INPUTS.map(name => [name, input_schema_text.optional()]));
const everyCommand = {
    cloud: oneOf(CLOUDS),
    environment: input_schema_text,
    ...signIn,
    'tenant-id': directory.optional(),
    'client-id': directory.optional(),
    'max-async-wait-time': minutes,
    'embedded-state': path.optional(),
    'embedded-faults': faults.optional()
};
const permissionCheck = oneOf(['enforce', 'warn']);
const inputSchema = schemas/* discriminatedUnion */.gMt('command', [
    schemas/* strictObject */.rej({
        command: schemas/* literal */.euz('export'),
        ...everyCommand,
        app: input_schema_text.optional(),
        flow: input_schema_text.optional(),
        'package-file': path.optional(),
        'artifact-name': artifactName,
        'artifact-retention-days': days.optional(),
        'package-name': input_schema_text.optional(),
        'package-description': input_schema_text.optional(),
        resources: input_schema_text.optional(),
        'permission-check': permissionCheck
    }),
    schemas/* strictObject */.rej({
        command: schemas/* literal */.euz('import'),
        ...everyCommand,
        app: input_schema_text.optional(),
        flow: input_schema_text.optional(),
        'package-file': path.optional(),
        'artifact-name': artifactName,
        'package-digest': digest.optional(),
        resources: input_schema_text.optional(),
        connections: input_schema_text.optional(),
        'import-mode': oneOf(['auto', 'create', 'update']),
        'publish-changes': oneOf(['auto', 'true', 'false']),
        'permission-check': permissionCheck
    }),
    schemas/* strictObject */.rej({ command: schemas/* literal */.euz('publish'), ...everyCommand, app: input_schema_text })
]);
/** Names of the inputs each command takes. */
const INPUTS_OF = {
    export: Object.keys(inputSchema.options[0].shape),
    import: Object.keys(inputSchema.options[1].shape),
    publish: Object.keys(inputSchema.options[2].shape)
};
/**
 * The defaults of `action.yml`, a second time: the runner fills them in and passes each to every command, so they have
 * to be told from what a person wrote; and an input somebody empties (`artifact-name: ${{ inputs.name }}`) falls back
 * to its default. A test compares them with the file.
 */
const DEFAULTS = {
    cloud: 'Public',
    'artifact-name': 'power-apps-package',
    'import-mode': 'auto',
    'publish-changes': 'auto',
    'max-async-wait-time': '60',
    'permission-check': 'enforce'
};

;// CONCATENATED MODULE: ./lib/action/resources-input.js



const FIELDS = ['import', 'target', 'name', 'comment'];
// Far above any real map; the parser's own recursion is what nesting could exhaust.
const LONGEST = 100_000;
const MOST_ENTRIES = 1_000;
/**
 * Reads the `resources` input: a YAML map from resource name to `import`, `target`, `name` and `comment`. Every value
 * is text, whatever YAML would make of it (a resource may be called `2024` or `no`). Anchors and aliases are refused:
 * nothing here needs them, and they are how small files become large ones. Throws once, with a line number for
 * everything that is wrong.
 */
async function parseResources(text) {
    if (text.trim() === '')
        return [];
    if (text.length > LONGEST)
        throw resources_input_failure([`it is longer than ${LONGEST} characters`]);
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    const document = parse(() => 
    // The failsafe schema knows text, lists and maps only.
    yaml.parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'error' }));
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        throw resources_input_failure(faults.slice(0, 5).map(({ message, pos }) => `line ${lineAt(lines, pos[0])}: ${message.replace(/\.$/, '')}`));
    }
    const problems = [];
    const at = (node) => `line ${lineAt(lines, yaml.isNode(node) ? (node.range?.[0] ?? 0) : 0)}`;
    yaml.visit(document, {
        Node(_, node) {
            if (yaml.isAlias(node))
                problems.push(`${at(node)}: aliases are not allowed`);
            else if ('anchor' in node && node.anchor !== undefined)
                problems.push(`${at(node)}: anchors are not allowed`);
            else if (node.tag?.startsWith('!') === true)
                problems.push(`${at(node)}: tags are not allowed`);
        }
    });
    if (problems.length > 0)
        throw resources_input_failure(problems);
    const { contents } = document;
    if (contents === null || (yaml.isScalar(contents) && contents.value === ''))
        return [];
    if (!yaml.isMap(contents))
        throw resources_input_failure([`${at(contents)}: it is not a map of resource names`]);
    if (contents.items.length > MOST_ENTRIES)
        throw resources_input_failure([`it has more than ${MOST_ENTRIES} entries`]);
    const choices = contents.items.flatMap(pair => {
        const key = textOf(pair.key);
        if (key === undefined || key.trim() === '') {
            problems.push(`${at(pair.key)}: a resource name must be text`);
            return [];
        }
        return [choiceOf(key, pair)];
    });
    if (problems.length > 0)
        throw resources_input_failure(problems);
    return choices;
    function choiceOf(written, { key, value }) {
        const fields = new Map();
        const complain = (node, what) => {
            problems.push(`${at(node)}: ${(0,display/* quoted */.TL)(written)} ${what}`);
        };
        if (!yaml.isMap(value)) {
            complain(key, `must have fields below it (${(0,display/* listed */.KE)(FIELDS)})`);
            return { ...splitKind(written), written };
        }
        for (const field of value.items) {
            const name = textOf(field.key);
            const content = textOf(field.value);
            if (name === undefined || !FIELDS.some(known => known === name)) {
                complain(field.key, `has ${name === undefined ? 'a field that is no text' : `an unknown field ${(0,display/* quoted */.TL)(name)}`}; it takes ${(0,display/* listed */.KE)(FIELDS)}`);
            }
            else if (content === undefined || content.trim() === '')
                complain(field.key, `has no text in its field ${name}`);
            else
                fields.set(name, content.trim());
        }
        const asked = fields.get('import');
        const choice = CHOICE_IMPORTS.find(known => known === asked?.toLowerCase());
        if (asked !== undefined && choice === undefined) {
            complain(key, `has import ${(0,display/* quoted */.TL)(asked)}; it takes ${(0,display/* listed */.KE)(CHOICE_IMPORTS)}`);
        }
        return {
            ...splitKind(written),
            import: choice,
            target: fields.get('target'),
            displayName: fields.get('name'),
            comment: fields.get('comment'),
            written: written.trim()
        };
    }
    function textOf(node) {
        return yaml.isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
    }
}
const lineAt = (lines, offset) => lines.linePos(offset).line;
/** Nesting by the thousand overflows the parser's stack, which is an answer as well. */
function parse(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw resources_input_failure(['it is nested too deeply']);
        throw error;
    }
}
function resources_input_failure(problems) {
    return new errors/* ActionError */.lZ({
        doing: 'read the input resources',
        why: (0,display/* listed */.KE)(problems, 20),
        remedy: 'Write a YAML map, for example "Expenses: { import: update, target: <id> }". Names with special characters go in quotes.'
    });
}

;// CONCATENATED MODULE: ./lib/action/inputs.js







/**
 * Reads and checks every input once, for the whole run. Rejects with one `ActionError` that names all inputs that are
 * wrong; values of secret inputs are in no message.
 */
async function readInputs(source) {
    const command = readCommand(source.get('command').trim());
    const parsed = inputSchema.safeParse({ ...textsFor(command, source), command });
    if (!parsed.success)
        throw inputs_failure(parsed.error.issues.flatMap(issue => problemsIn(issue, command)));
    const texts = parsed.data;
    const problems = contradictions(texts);
    if (problems.length > 0)
        throw inputs_failure(problems);
    const common = {
        cloud: texts.cloud,
        environment: texts.environment,
        signIn: readSignIn(texts, {
            optional: texts.cloud === 'Embedded',
            canRequestIdToken: source.canRequestIdToken
        }),
        maxWaitMinutes: texts['max-async-wait-time'],
        // Publishing checks no permission map: what this says to it is of no consequence.
        permissionCheck: texts.command === 'publish' ? 'enforce' : texts['permission-check'],
        embedded: texts.cloud === 'Embedded'
            ? {
                state: texts['embedded-state'] ?? (0,external_node_path_.join)(source.temp, 'embedded-power-platform'),
                faults: texts['embedded-faults'] ?? []
            }
            : undefined
    };
    return withCommand(common, texts);
}
async function withCommand(common, texts) {
    switch (texts.command) {
        case 'export':
            return {
                ...common,
                command: 'export',
                root: texts.app === undefined ? { kind: 'flow', value: texts.flow ?? '' } : { kind: 'app', value: texts.app },
                packageFile: texts['package-file'],
                artifactName: texts['artifact-name'],
                artifactRetentionDays: texts['artifact-retention-days'],
                packageName: texts['package-name'],
                packageDescription: texts['package-description'],
                resources: await parseResources(texts.resources ?? '')
            };
        case 'import':
            return {
                ...common,
                command: 'import',
                app: texts.app,
                flow: texts.flow,
                packageFile: texts['package-file'],
                artifactName: texts['artifact-name'],
                packageDigest: texts['package-digest'],
                resources: await parseResources(texts.resources ?? ''),
                connections: parseConnections(texts.connections ?? ''),
                importMode: texts['import-mode'],
                publishChanges: texts['publish-changes']
            };
        case 'publish':
            return { ...common, command: 'publish', app: texts.app };
    }
}
function readCommand(written) {
    const command = COMMANDS.find(known => known === written.toLowerCase());
    if (command !== undefined)
        return command;
    throw inputs_failure([`command is ${written === '' ? 'empty' : (0,display/* quoted */.TL)(written)}; it takes ${(0,display/* listed */.KE)(COMMANDS)}`]);
}
/** The inputs that somebody set and the command's defaults; defaults of other commands are passed over. */
function textsFor(command, source) {
    const names = new Set(Object.values(INPUTS_OF).flat());
    const texts = {};
    for (const name of names) {
        const own = INPUTS_OF[command].includes(name);
        const written = source.get(name).trim();
        const value = written === '' && own ? (DEFAULTS[name] ?? '') : written;
        if (value !== '' && (own || value !== DEFAULTS[name]))
            texts[name] = value;
    }
    return texts;
}
function problemsIn(issue, command) {
    const name = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map(key => foreign(key, command));
    // The only value that is not text is an absent one.
    if (issue.code === 'invalid_type')
        return [`${name} is empty, and ${command} needs it`];
    return [`${name} ${issue.message}`];
}
function foreign(name, command) {
    const owners = COMMANDS.filter(owner => INPUTS_OF[owner].includes(name));
    return `${name} belongs to ${(0,display/* listed */.KE)(owners)} and means nothing to ${command}`;
}
/** What is wrong between inputs that are right one by one. */
function contradictions(texts) {
    const problems = [];
    if (texts.cloud !== 'Embedded' && texts['embedded-faults'] !== undefined) {
        problems.push(`embedded-faults belongs to cloud Embedded and means nothing to ${texts.cloud}`);
    }
    if (texts.command === 'publish')
        return problems;
    if (texts.app !== undefined && texts.flow !== undefined)
        problems.push('app and flow are both given; a package has one root');
    if (texts.command === 'export') {
        if (texts.app === undefined && texts.flow === undefined)
            problems.push('app and flow are both empty, and export needs one of them');
    }
    else if (texts['import-mode'] === 'create') {
        for (const name of ['app', 'flow']) {
            if (texts[name] !== undefined)
                problems.push(`${name} names what to update, and import-mode is create`);
        }
    }
    return problems;
}
function inputs_failure(problems) {
    return new errors/* ActionError */.lZ({
        doing: 'read the inputs',
        why: (0,display/* listed */.KE)(problems, 30),
        remedy: 'Correct the "with" of this step. Nothing was done.'
    });
}


/***/ }),

/***/ 59673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hM: () => (/* binding */ createLog),
  lY: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: progressLine

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
;// CONCATENATED MODULE: ./lib/base/redaction.js
/** Shorter values are not hidden: masking `7` or `on` would garble every line of a log. */
const SHORTEST = 4;
/**
 * Knows every secret of a run in each form it could surface in, and blanks them. All text that leaves the process
 * (log, summary, outputs, files) goes through `redact`.
 */
class Redactor {
    #forms = new Set();
    #announce;
    #ordered;
    /** `announce` is told each new form once, so that the runner can mask it as well. */
    constructor(announce = () => { }) {
        this.#announce = announce;
    }
    /** Registers a secret. Lines of a multi-line value (a PEM file) count one by one. */
    add(secret) {
        if (secret === undefined)
            return;
        for (const value of new Set([secret, secret.trim(), ...lines(secret)])) {
            if (value.trim().length < SHORTEST)
                continue;
            for (const form of formsOf(value))
                this.#addForm(form);
        }
    }
    redact(text) {
        this.#ordered ??= [...this.#forms].sort((one, other) => other.length - one.length);
        let clean = text;
        for (const form of this.#ordered)
            clean = clean.replaceAll(form, '***');
        return clean;
    }
    #addForm(form) {
        if (form.length < SHORTEST || this.#forms.has(form))
            return;
        this.#forms.add(form);
        this.#ordered = undefined;
        this.#announce(form);
    }
}
const lines = (text) => text.includes('\n')
    ? text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line.length >= 16)
    : [];
function formsOf(value) {
    const bytes = Buffer.from(value, 'utf8');
    const base64 = bytes.toString('base64');
    return [
        value,
        base64,
        base64.replace(/=+$/, ''),
        bytes.toString('base64url'),
        encodeURIComponent(value),
        encodeURIComponent(base64),
        new URLSearchParams({ v: value }).toString().slice(2),
        JSON.stringify(value).slice(1, -1),
        ...innerBase64(bytes)
    ];
}
/**
 * A secret inside a longer text (`user:secret`, a JSON document) has other base64 digits than alone. Whatever the
 * text before it, the digits of whole 3-byte groups are one of three sequences.
 */
function innerBase64(bytes) {
    if (bytes.length < 8)
        return [];
    return [0, 1, 2].map(skipped => {
        const whole = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3);
        return whole.toString('base64');
    });
}

// EXTERNAL MODULE: ./lib/action/workflow-commands.js
var workflow_commands = __nccwpck_require__(14988);
;// CONCATENATED MODULE: ./lib/action/log.js




/**
 * GitHub keeps ten annotations of each kind for a step and drops the rest without a word. The tenth is ours, to say
 * how many more there were.
 */
const MOST_ANNOTATIONS = 9;
/** `import of "Expenses": waiting for 42 s, 59 min 18 s left (operation 1f…)`. */
function progressLine({ what, state, operationId, elapsed, left }) {
    const operation = operationId === undefined ? '' : ` (operation ${(0,display/* plainText */.wh)(operationId, 80)})`;
    switch (state) {
        case 'started':
            return `${what}: started, ${(0,display/* duration */.p0)(left)} left${operation}`;
        case 'waiting':
            return `${what}: waiting for ${(0,display/* duration */.p0)(elapsed)}, ${(0,display/* duration */.p0)(left)} left${operation}`;
        case 'finished':
            return `${what}: finished after ${(0,display/* duration */.p0)(elapsed)}${operation}`;
    }
}
/**
 * The log of a run, on the runner's terms. Everything goes through the redactor first and is kept from forging
 * commands after; a message of several lines becomes one annotation.
 */
function createLog({ write, redactor }) {
    const counts = { notice: 0, warning: 0 };
    const line = (message) => write(`${(0,workflow_commands/* plainLines */.y1)(redactor.redact(message))}${external_node_os_.EOL}`);
    const command = (name, message) => write((0,workflow_commands/* commandLine */.ay)(name, redactor.redact(message)));
    const annotation = (kind, message) => {
        counts[kind] += 1;
        if (counts[kind] <= MOST_ANNOTATIONS)
            command(kind, message);
        else
            line(`${kind}: ${message}`);
    };
    return {
        info: line,
        notice: message => annotation('notice', message),
        warning: message => annotation('warning', message),
        error: message => command('error', message),
        debug: message => command('debug', message),
        progress: progress => line(progressLine(progress)),
        end() {
            for (const kind of ['notice', 'warning']) {
                const more = counts[kind] - MOST_ANNOTATIONS;
                if (more > 0)
                    command(kind, `${more} more ${kind}${more === 1 ? ' is' : 's are'} in the log of this step.`);
            }
        }
    };
}
/**
 * A redactor whose secrets the runner hides as well. Outside a runner nothing would swallow the lines that announce
 * them, and the log would be the leak.
 */
function createRedactor(options) {
    return new Redactor(options.onRunner ? form => options.write((0,workflow_commands/* commandLine */.ay)('add-mask', form)) : () => { });
}


/***/ }),

/***/ 14861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4926);


/**
 * An id token of this job for `audience` (`api://AzureADTokenExchange` for Microsoft Entra). GitHub's client is loaded
 * here and nowhere else. Rejects with what is missing when the job may not ask for one.
 */
async function requestIdToken(audience, { log, redactor, stream = process.stdout }) {
    const core = await __nccwpck_require__.e(/* import() */ 659).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    try {
        const token = await (0,_quiet_js__WEBPACK_IMPORTED_MODULE_1__/* .quietly */ .g)(stream, { log, redactor }, () => core.getIDToken(audience));
        redactor.add(token);
        return token;
    }
    catch (error) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: 'get the id token of this job from GitHub',
            why: redactor.redact((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)),
            remedy: 'The job needs "permissions: id-token: write". Workflows of forks are never given id tokens; sign in another way there.',
            cause: error
        });
    }
}


/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ quietly)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16698);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14988);


/** Takes a line that a library printed; undefined outside of `quietly`. */
const listener = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
const listening = new WeakSet();
const COMMAND = /^::([a-z-]+)(?: [^:]*)?::(.*)$/s;
/**
 * Runs `work` while what libraries print in it goes to the debug log instead of standard output. The artifact client
 * prints its answers, links with their signatures included, and counts on the runner's mask for them; here the secrets
 * it announces are learnt by the redactor, and everything else passes through it. What is written meanwhile by others,
 * the log among them, goes where it always goes.
 */
async function quietly(stream, { log, redactor }, work) {
    listenTo(stream);
    return listener.run(hear, work);
    function hear(line) {
        if (line.trim() === '')
            return;
        const [, command, message] = COMMAND.exec(line) ?? [];
        if (command === 'add-mask')
            redactor.add((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapedMessage */ .oK)(message ?? ''));
        else
            log.debug((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .unescapedMessage */ .oK)(message ?? line));
    }
}
/** Puts an ear to the stream, once; it stays, and costs a look-up a line. */
function listenTo(stream) {
    const { write } = stream;
    if (listening.has(write))
        return;
    const heard = (chunk, ...rest) => {
        const hear = listener.getStore();
        if (hear === undefined)
            return Reflect.apply(write, stream, [chunk, ...rest]);
        const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
        // What the log writes on hearing is its own and is not heard again.
        listener.run(undefined, () => {
            for (const line of text.split(/\r?\n/))
                hear(line);
        });
        const done = rest.find(argument => typeof argument === 'function');
        if (done !== undefined)
            queueMicrotask(() => done());
        return true;
    };
    listening.add(heard);
    stream.write = heard;
}


/***/ }),

/***/ 16632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/* unused harmony export SECRET_INPUTS */
/**
 * Inputs whose whole value is a secret. Connection ids come from secrets too and are taken out of `connections` one
 * by one, because its keys are names that messages need.
 */
const SECRET_INPUTS = [
    'access-token',
    'refresh-token',
    'password-secret',
    'client-secret',
    'client-certificate',
    'client-certificate-password'
];
/**
 * Every secret in the inputs, read before anything is checked, so that even a complaint about an input cannot show
 * one. Takes what it can from malformed values instead of failing.
 */
function secretsIn(source) {
    const whole = SECRET_INPUTS.map(name => source.get(name));
    // A text of several tokens is never seen as one again: each counts alone.
    const tokens = source.get('access-token').split(/\s+/);
    const ids = source
        .get('connections')
        .split(/\r\n|\r|\n/)
        .filter(line => !line.trim().startsWith('#') && line.includes('='))
        .map(line => line.slice(line.indexOf('=') + 1).trim())
        .flatMap(value => [value, value.replace(/^.*\//, '')]);
    return [...new Set([...whole, ...tokens, ...ids])].filter(secret => secret !== '' && secret.toLowerCase() !== 'bearer');
}


/***/ }),

/***/ 49923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ simulationStamp)
/* harmony export */ });
/** What log and summary say of every run in the embedded cloud: nobody may take it for a deployment. */
const simulationStamp = 'Simulated: this run talked to the embedded environment inside the action. Nothing was read from or written to Power Platform.';


/***/ }),

/***/ 14988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   cj: () => (/* binding */ appendOutput),
/* harmony export */   fe: () => (/* binding */ appendSummary),
/* harmony export */   oK: () => (/* binding */ unescapedMessage),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48161);



/** The line for `command`. A message of several lines stays one line: the runner takes the escapes back. */
const commandLine = (command, message) => `::${command}::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`;
/** What `commandLine` made of a message, taken back. */
const unescapedMessage = (escaped) => escaped.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
/** Sets an output. The delimiter is random, so that no value can end it and set another. */
function appendOutput(file, name, value) {
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
/** Adds to the step summary. */
const appendSummary = (file, markdown) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, markdown);
// What the runner does not see when it looks for a command: it compares by the rules of a culture, in which control
// and format characters have no weight (concluded from its source, where the comparison names no other rules).
const UNSEEN = String.raw `[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`;
const MODERN = new RegExp(String.raw `^([\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*:)(${UNSEEN}:)`, 'u');
const LEGACY = new RegExp(`#(?=${UNSEEN}#${UNSEEN}\\[)`, 'gu');
/**
 * Text for the log that no name in it can turn into a command. The runner takes a line for one when it begins with
 * `::` after blanks, or has `##[` anywhere; a visible blank between the characters breaks either, and an invisible
 * character would not.
 */
function plainLines(text) {
    return text
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .map(line => line.replace(MODERN, '$1 $2').replace(LEGACY, '# '))
        .join(node_os__WEBPACK_IMPORTED_MODULE_2__.EOL);
}


/***/ }),

/***/ 34361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/** A moment after which waiting is over. One is made per command and shared by everything that waits in it. */
class Deadline {
    #clock;
    #end;
    /** The whole span in milliseconds, for messages. */
    span;
    constructor(clock, milliseconds) {
        this.#clock = clock;
        this.span = milliseconds;
        this.#end = clock.now() + milliseconds;
    }
    /** Milliseconds left; 0 when over. */
    left() {
        return Math.max(0, this.#end - this.#clock.now());
    }
    over() {
        return this.left() === 0;
    }
}


/***/ }),

/***/ 65611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Names from packages and environments are written by strangers. These functions make them harmless for one line of
 * plain text; Markdown needs more and has its own module in `action/`.
 */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
// Marks that reorder or hide the text around them: a name holding one can make a log line read as its opposite.
const BIDI_OR_INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
/** One line without control characters or direction marks, at most `limit` characters. */
function plainText(text, limit = 200) {
    const flat = text.replace(CONTROL, ' ').replace(BIDI_OR_INVISIBLE, '').replace(/ {2,}/g, ' ').trim();
    const characters = Array.from(flat);
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : flat;
}
/** A name in double quotes, safe in a log line or an error message. */
function quoted(name) {
    return `"${plainText(name, 120).replaceAll('"', "'")}"`;
}
/** `"a", "b" and 3 more`: a list a person can read in an error message; `none` when empty. */
function listed(items, most = 10) {
    if (items.length === 0)
        return 'none';
    const shown = items.slice(0, most).join(', ');
    return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
/** An identifier short enough for a summary, long enough to tell it from its neighbours. */
function shortened(id) {
    const flat = plainText(id, 400);
    return flat.length > 12 ? `${flat.slice(0, 4)}…${flat.slice(-4)}` : flat;
}
/** `1 min 05 s`, `42 s`, `0.4 s`: a duration in milliseconds for people. */
function duration(milliseconds) {
    const seconds = Math.max(0, milliseconds) / 1000;
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}


/***/ }),

/***/ 17594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ describeAnswer),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65611);

/**
 * The one kind of error a person is meant to read. Everything that can go wrong on purpose throws this; anything else
 * that reaches the edge is a defect of ours and is reported as one.
 */
class ActionError extends Error {
    name = 'ActionError';
    doing;
    why;
    remedy;
    service;
    constructor(failure) {
        super(sentence(failure), failure.cause === undefined ? undefined : { cause: failure.cause });
        this.doing = failure.doing;
        this.why = failure.why;
        this.remedy = failure.remedy;
        this.service = failure.service;
    }
}
function sentence({ doing, why, remedy, service }) {
    const said = service === undefined ? '' : ` The service said: ${describeAnswer(service)}.`;
    return `Could not ${doing}: ${withoutStop(why)}.${said} ${remedy}`.trimEnd();
}
/** `EnvironmentAccessDenied: Access denied (HTTP 403, request 7f…)`, from whatever parts are there. */
function describeAnswer(answer) {
    const what = [answer.code, answer.message]
        .filter(part => part !== undefined && part !== '')
        .map(part => (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(part ?? '', 600));
    const where = [
        answer.status === undefined ? undefined : `HTTP ${answer.status}`,
        answer.requestId === undefined ? undefined : `request ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(answer.requestId, 80)}`
    ].filter(part => part !== undefined);
    const head = what.length === 0 ? 'nothing in words' : withoutStop(what.join(': '));
    return where.length === 0 ? head : `${head} (${where.join(', ')})`;
}
const withoutStop = (text) => text.replace(/[.\s]+$/, '');
/** The message of anything thrown, on one line. */
function messageOf(error) {
    return error instanceof Error ? (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(error.message, 2000) : (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(String(error), 2000);
}


/***/ }),

/***/ 38426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ matchChoices)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16526);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26526);




/**
 * Finds the resource each entry of the `resources` input means. Throws once, with everything that is wrong: names
 * nobody has, names several have, two entries for one resource.
 */
function matchChoices(choices, resources, what) {
    const matched = new Map();
    const problems = [];
    const entries = Object.entries(resources);
    for (const choice of choices) {
        const found = entries.filter(([key, resource]) => means(choice, key, resource));
        const [only, ...others] = found;
        if (only === undefined)
            problems.push(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(choice.written)} is not a resource of ${what}`);
        else if (others.length > 0)
            problems.push(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(choice.written)} could be any of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(found.map(describe))}`);
        else if (matched.has(only[0]))
            problems.push(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(choice.written)} and ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(matched.get(only[0])?.written ?? '')} mean the same resource`);
        else
            matched.set(only[0], choice);
    }
    if (problems.length > 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: 'apply the input resources',
            why: problems.join('; '),
            remedy: `Its resources are: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(entries.map(describe), 40)}. Where names repeat, put the kind before the name (flow:…) or use the resource key.`
        });
    }
    return matched;
}
function means(choice, key, resource) {
    if (choice.kind !== undefined && (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) !== choice.kind)
        return false;
    return [key, resource.name, resource.details?.displayName].some(name => (0,_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(name, choice.name));
}
const describe = ([key, resource]) => {
    const kind = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource);
    const name = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .displayNameOf */ .Nv)(resource, key);
    return kind === 'unknown' ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name) : `${kind}:${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`;
};


/***/ }),

/***/ 44026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exportCommand)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);
/* harmony import */ var _package_app_package_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(21241);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16526);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38426);
/* harmony import */ var _package_report_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(94465);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(91163);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(26526);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(28556);









/**
 * Takes an app or flow out of its environment: list what belongs to it, export, wait, download, verify, keep as a
 * file and as a build artifact. The package is never edited: its bytes are what the service made.
 */
async function exportCommand(run, request) {
    const { platform, log, report } = run;
    (0,_permission_js__WEBPACK_IMPORTED_MODULE_4__/* .warnAboutIdentity */ .y)(run);
    const environment = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveEnvironment */ .g9)(platform, request.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    await (0,_permission_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPermission */ .Y)(run, environment, 'export');
    const root = request.root.kind === 'app'
        ? await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveApp */ .Ae)(platform, environment, request.root.value)
        : await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveFlow */ .pv)(platform, environment, request.root.value);
    const rootId = request.root.kind === 'app'
        ? `/providers/Microsoft.PowerApps/apps/${root.id}`
        : `/providers/Microsoft.Flow/flows/${root.id}`;
    if (request.root.kind === 'app') {
        report.set({ app: { id: root.id, name: root.displayName, url: platform.links.app(environment.id, root.id) } });
    }
    log.info(`Exporting the ${request.root.kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(root.displayName)} (${root.id}) from ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(environment.displayName)} as ${platform.identity.name}`);
    const listing = await platform.packaging.listResources(environment.id, rootId);
    const choices = (0,_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .matchChoices */ .g)(request.resources, listing, (0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(root.displayName));
    for (const choice of choices.values()) {
        if (choice.target === undefined)
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: `apply ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(choice.written)} of the input resources`,
            why: 'target says where an import goes and means nothing on export',
            remedy: 'Move it to the resources of the import step.'
        });
    }
    const suggested = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .withSuggestions */ .GV)(listing, choices);
    log.info(`It brings ${countByKind(listing)}`);
    const name = request.packageName ?? rootName(listing, root);
    const exported = await platform.packaging.exportPackage(environment.id, rootId, {
        displayName: name,
        description: request.packageDescription ?? '',
        creator: platform.identity.name,
        sourceEnvironment: environment.displayName
    }, suggested);
    report.set({ operationId: exported.operationId });
    const pkg = (0,_package_app_package_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackage */ .L)(exported.bytes, `the exported package ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(name)}`);
    verifyContents(pkg, suggested, name);
    for (const warning of pkg.warnings)
        log.warning(warning);
    const file = request.packageFile ?? fileNameFor(request.artifactName);
    await run.files.write(file, exported.bytes);
    report.set({
        package: (0,_package_report_js__WEBPACK_IMPORTED_MODULE_8__/* .packageReport */ .J)(pkg, file),
        resources: resourceReports(pkg),
        ...(pkg.app?.version === undefined || report.current.app === undefined
            ? {}
            : { app: { ...report.current.app, versionBefore: pkg.app.version, versionAfter: pkg.app.version } }),
        flows: pkg.flows.map(({ key, id, displayName }) => ({ key, id, name: displayName }))
    });
    log.info(`Package written to ${file}: ${pkg.size} bytes, ${pkg.digest}`);
    const artifact = await run.artifacts.upload(request.artifactName, exported.bytes);
    if (artifact === undefined) {
        const sentence = `This run has no artifact service, so the package is only in ${file}.`;
        log.notice(sentence);
        report.remark(sentence);
    }
    else {
        report.set({ artifact });
        log.info(`Artifact ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(artifact.name)} uploaded with id ${artifact.id}`);
    }
    report.set({ outcome: 'unchanged', changed: false });
    log.info(`Exported ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(name)}, ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)(run.deadline.span - run.deadline.left())} in all`);
}
/** What was listed is what was packed: compared by type and display name, because keys change between the two. */
function verifyContents(pkg, listing, name) {
    const absent = difference(listing, pkg.resources);
    const surplus = difference(pkg.resources, listing);
    if (absent.length === 0 && surplus.length === 0)
        return;
    const parts = [
        absent.length > 0 ? `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(absent)} was listed and is not in it` : '',
        surplus.length > 0 ? `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(surplus)} is in it and was not listed` : ''
    ];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing: `verify the exported package ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(name)}`,
        why: `it does not hold what belongs to the app: ${parts.filter(part => part !== '').join('; ')}`,
        remedy: 'Run the export again; somebody may have changed the app meanwhile. If it repeats, export it once in the portal and compare.'
    });
}
function difference(left, right) {
    const counted = new Map();
    const labels = (map) => Object.entries(map).map(([key, resource]) => `${(0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource) === 'unknown' ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(resource.type) : (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource)} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)((0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .displayNameOf */ .Nv)(resource, key))}`);
    for (const label of labels(right))
        counted.set(label, (counted.get(label) ?? 0) + 1);
    return labels(left).filter(label => {
        const count = counted.get(label) ?? 0;
        counted.set(label, count - 1);
        return count <= 0;
    });
}
function resourceReports(pkg) {
    return Object.entries(pkg.resources).map(([key, resource]) => ({
        key,
        kind: (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource),
        type: resource.type,
        name: (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .displayNameOf */ .Nv)(resource, key),
        dependsOn: [...new Set(resource.dependsOn ?? [])],
        decision: suggestedDecision(resource.suggestedCreationType),
        why: 'suggested to whoever imports it',
        outcome: 'exported',
        id: resource.name ?? undefined,
        comment: resource.details?.comment ?? undefined
    }));
}
function suggestedDecision(type) {
    const lower = (type ?? '').toLowerCase();
    return lower === 'new' || lower === 'update' || lower === 'existing' || lower === 'overwrite' || lower === 'merge'
        ? lower
        : 'carried';
}
function rootName(listing, root) {
    const entry = Object.entries(listing).find(([, resource]) => resource.hierarchy === 'Root');
    return entry === undefined ? root.displayName : (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .displayNameOf */ .Nv)(entry[1], root.displayName);
}
function countByKind(resources) {
    const counts = new Map();
    for (const resource of Object.values(resources)) {
        const kind = (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource) === 'unknown' ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(resource.type) : (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(resource);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return (0,_base_display_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)([...counts].map(([kind, count]) => `${count} ${kind}${count === 1 ? '' : 's'}`), 20);
}
const fileNameFor = (artifactName) => /\.zip$/i.test(artifactName) ? artifactName : `${artifactName}.zip`;


/***/ }),

/***/ 78569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var base_errors = __nccwpck_require__(17594);
// EXTERNAL MODULE: ./lib/package/app-package.js + 3 modules
var app_package = __nccwpck_require__(21241);
// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __nccwpck_require__(33697);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __nccwpck_require__(16526);
;// CONCATENATED MODULE: ./lib/package/cycle.js

/** Keys of resources that depend on each other in a circle, in that order; `undefined` where there is no circle. */
function firstCycle(resources) {
    const done = new Set();
    for (const start of Object.keys(resources)) {
        // The path walked down so far, each step with the prerequisites not looked at yet. No recursion: a hostile
        // manifest may chain thousands of resources.
        const path = [];
        const onPath = new Set();
        const enter = (key) => {
            const resource = resources[key];
            if (resource === undefined || done.has(key))
                return;
            onPath.add(key);
            path.push({ key, left: (0,package_resource/* prerequisites */.a4)(resource, resources) });
        };
        enter(start);
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const next = top.left.pop();
            if (next === undefined) {
                done.add(top.key);
                onPath.delete(top.key);
                path.pop();
            }
            else if (onPath.has(next)) {
                const keys = path.map(({ key }) => key);
                return keys.slice(keys.indexOf(next));
            }
            else
                enter(next);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __nccwpck_require__(79092);
;// CONCATENATED MODULE: ./lib/package/checks.js





/**
 * What can be told about an import from the package alone, before anything is uploaded.
 *
 * Severities follow two sources. An error is what the importer was seen to refuse (its code stands in the message) or
 * what cannot be imported by its meaning: a reference to nothing. No package of the 135 in the corpus has one of
 * these. What published packages do have, or of which nobody saw the importer's answer, is a warning.
 */
function checkBeforeImport(pkg) {
    const known = new Set(Object.keys(pkg.resources).map(key => key.toLowerCase()));
    return [
        ...checkResources(pkg, known),
        ...checkApp(pkg, known),
        ...checkFlowFolders(pkg),
        ...pkg.flows.flatMap(flow => checkFlow(flow, known))
    ];
}
const EXPORT_AGAIN = 'Export the package again; the service accepts no package whose resources were edited.';
const error = (rule, message, remedy = EXPORT_AGAIN) => ({
    rule,
    severity: 'error',
    message,
    remedy
});
const warning = (rule, message, remedy) => ({
    rule,
    severity: 'warning',
    message,
    remedy
});
/** Which of some keys are no resources, without repetition. `known` holds the resources' keys in lower case. */
const unknownAmong = (keys, known) => [...new Set(keys)].filter(key => !known.has(key.toLowerCase()));
function checkResources(pkg, known) {
    const { resources } = pkg;
    const findings = [];
    for (const [key, resource] of Object.entries(resources)) {
        const dangling = unknownAmong(resource.dependsOn ?? [], known);
        if (dangling.length > 0)
            findings.push(error('missing-prerequisite', `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on resources the manifest does not list: ${(0,display/* listed */.KE)(dangling.map(display/* quoted */.TL), 3)}.`));
    }
    const cycle = firstCycle(resources);
    if (cycle !== undefined) {
        const names = cycle.map(key => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resources[key] ?? { type: '' }, key)));
        findings.push(error('dependency-cycle', `Resources depend on each other in a circle: ${(0,display/* listed */.KE)(names, 6)}.`));
    }
    const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
    if (apps.length > 1)
        findings.push(warning('several-apps', `The manifest lists ${apps.length} apps: ${(0,display/* listed */.KE)(apps.map(([key, app]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(app, key))))}.`, 'Exports hold one app. Only the first one is looked at here.'));
    return findings;
}
function checkApp(pkg, known) {
    const { app } = pkg;
    if (app === undefined)
        return pkg.kind === 'app'
            ? [error('missing-app', 'The manifest lists an app whose files are not in the package.')]
            : [];
    const findings = [];
    for (const reference of Object.values(app.connectionReferences)) {
        const unknown = unknownAmong(keysOf(reference), known);
        if (unknown.length > 0)
            findings.push(error('unknown-key-in-app', `The app uses ${(0,display/* quoted */.TL)((0,json_text/* textAt */.$6)(reference, 'displayName') ?? 'a connection')} as ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}, which the manifest does not list.`));
    }
    const path = (0,app_part/* documentPathOf */.u)(app.template);
    if (path?.toLowerCase() !== app.documentName.toLowerCase())
        findings.push(warning('misplaced-document', `The app's document is ${(0,display/* quoted */.TL)(app.documentName)}, not where the app's JSON says: ${(0,display/* quoted */.TL)(path ?? '')}.`, 'It was renamed after the export, and the import may fail for it: export the package again.'));
    return findings;
}
/** Every place of a connection reference that holds a resource key. */
function keysOf(reference) {
    return [
        (0,json_text/* textAt */.$6)(reference, 'id'),
        (0,json_text/* textAt */.$6)(reference, 'sharedConnectionId'),
        (0,json_text/* textAt */.$6)(reference, 'parameterHints', 'workflowName', 'value'),
        (0,json_text/* textAt */.$6)(reference, 'parameterHintsV2', 'workflowName', 'value')
    ].filter(key => key !== undefined);
}
function checkFlowFolders(pkg) {
    const listedFlows = Object.entries(pkg.resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow');
    const findings = [];
    const present = new Set(pkg.flows.map(({ key }) => key));
    const absent = listedFlows.filter(([key]) => !present.has(key));
    if (absent.length > 0)
        findings.push(error('missing-flow', `The manifest lists flows whose definitions are missing: ${(0,display/* listed */.KE)(absent.map(([key, flow]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(flow, key))))}.`));
    if (listedFlows.length === 0)
        return findings;
    if (pkg.flowAssets === undefined)
        return [
            ...findings,
            error('missing-flow-manifest', 'Microsoft.Flow/flows/manifest.json is missing; the importer answers MissingPackageManifest.')
        ];
    const assets = new Set(pkg.flowAssets.map(key => key.toLowerCase()));
    const left = listedFlows.filter(([key]) => !assets.has(key.toLowerCase()));
    if (left.length > 0)
        findings.push(warning('unlisted-flow', `Microsoft.Flow/flows/manifest.json leaves out ${(0,display/* listed */.KE)(left.map(([key, flow]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(flow, key))), 5)}.`, 'The package was put together by hand; export it again if its flows do not arrive.'));
    return findings;
}
function checkFlow(flow, known) {
    const name = (0,display/* quoted */.TL)(flow.displayName);
    const findings = (flow.missingMaps ?? []).map(map => error('missing-flow-map', map === 'connectionsMap.json'
        ? `The flow ${name} has no connectionsMap.json; the importer answers PackageFlowMissingConnectionMap.`
        : `The flow ${name} has no ${map}.`));
    const unknown = unknownAmong([...Object.values(flow.connectors), ...Object.values(flow.connections)], known);
    if (unknown.length > 0)
        findings.push(error('unknown-key-in-flow', `The flow ${name} uses connectors or connections the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`));
    return findings;
}

// EXTERNAL MODULE: ./lib/package/digest.js
var package_digest = __nccwpck_require__(47990);
// EXTERNAL MODULE: ./lib/commands/choices.js
var commands_choices = __nccwpck_require__(38426);
// EXTERNAL MODULE: ./lib/commands/prove.js
var prove = __nccwpck_require__(44616);
// EXTERNAL MODULE: ./lib/commands/references.js
var references = __nccwpck_require__(89018);
// EXTERNAL MODULE: ./lib/commands/resolve.js
var resolve = __nccwpck_require__(26526);
;// CONCATENATED MODULE: ./lib/commands/finish-import.js






/** From the service's answer to a published, proven app: every resource with its own outcome. */
async function finishImport(run, plan, answer, publish) {
    if (answer.kind === 'unanswered')
        await lookForOutcome(run, plan, answer.service);
    else
        recordOutcomes(run, plan, answer);
    const { report, platform, log } = run;
    const root = report.current.resources.find(({ key }) => key === plan.pkg.rootKey);
    report.set({
        outcome: outcomeOf(root),
        changed: report.current.resources.some(({ outcome }) => WRITTEN.has(outcome)),
        flows: flowsOf(run)
    });
    if (plan.pkg.kind === 'flow' || root?.id === undefined) {
        report.set({ publishState: 'nothing-to-publish' });
        return;
    }
    const app = await appAfterImport(run, plan, root.id);
    report.set({
        app: {
            id: app.id,
            name: app.displayName,
            url: platform.links.app(plan.target.environment.id, app.id),
            versionBefore: plan.before?.publishedVersion,
            versionAfter: app.publishedVersion
        }
    });
    const wanted = publish === 'true' || (publish === 'auto' && app.hasDraft);
    if (!wanted && app.hasDraft) {
        report.set({ publishState: 'draft-left' });
        log.notice(`The update of ${(0,display/* quoted */.TL)(app.displayName)} is a draft: players keep version ${app.publishedVersion ?? 'none'} until it is published (publish-changes: ${publish}).`);
        return;
    }
    await (0,prove/* publishAndProve */.H)(run, app, {
        publish: wanted,
        connectors: (0,references/* expectedConnectors */.Zg)(plan),
        references: () => (0,references/* targetReferences */.IU)(plan, report.current.resources),
        before: plan.before?.publishedVersion
    });
    if (!wanted && report.current.publishState === undefined)
        report.set({ publishState: 'nothing-to-publish' });
}
const WRITTEN = new Set(['created', 'updated', 'overwritten', 'merged']);
const DONE = {
    new: 'created',
    update: 'updated',
    existing: 'reused',
    overwrite: 'overwritten',
    merge: 'merged',
    carried: 'carried'
};
function recordOutcomes(run, plan, answer) {
    const { report, log, platform } = run;
    const environment = plan.target.environment;
    const resources = report.current.resources.map((planned) => {
        const result = answer.resources[planned.key];
        const failed = result?.status?.toLowerCase() === 'failed' || result?.error != null;
        // A package that failed as a whole says nothing about entries without a status of their own.
        const unknown = !answer.succeeded && (result?.status == null || result.status.toLowerCase() !== 'succeeded');
        if (failed)
            return { ...planned, outcome: 'failed', error: { code: result?.error?.code, message: result?.error?.message } };
        if (unknown && !STAYS.has(planned.decision))
            return planned;
        const id = idOf(result) ?? planned.id;
        const url = id === undefined
            ? undefined
            : planned.kind === 'app'
                ? platform.links.app(environment.id, id)
                : planned.kind === 'flow'
                    ? platform.links.flow(environment.id, id)
                    : undefined;
        return { ...planned, outcome: DONE[planned.decision], id, url };
    });
    report.set({ resources, operationId: answer.operationId });
    const failures = resources.filter(({ outcome }) => outcome === 'failed');
    if (answer.succeeded && failures.length === 0)
        return;
    const came = resources.filter(({ outcome }) => WRITTEN.has(outcome));
    report.set({ outcome: 'failed', changed: came.length > 0, flows: flowsOf(run) });
    for (const { kind, name, error } of failures)
        log.warning(`${kind} ${(0,display/* quoted */.TL)(name)} was not imported: ${(0,base_errors/* describeAnswer */.O1)(error ?? {})}`);
    const [problem] = answer.problems;
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: failures.length > 0
            ? `${failures.length} of ${resources.length} resources failed: ${(0,display/* listed */.KE)(failures.map(({ kind, name, error }) => `${kind} ${(0,display/* quoted */.TL)(name)} (${(0,base_errors/* describeAnswer */.O1)(error ?? {})})`))}`
            : 'the service ended the import as failed',
        service: problem === undefined && answer.service === undefined
            ? undefined
            : { ...answer.service, code: problem?.code, message: problem?.message },
        remedy: came.length > 0
            ? `These came through and stay (nothing is known to be rolled back): ${(0,display/* listed */.KE)(came.map(({ kind, name }) => `${kind} ${(0,display/* quoted */.TL)(name)}`))}. Correct the cause and run again with import-mode: auto, which updates them. Nothing was published.`
            : 'Nothing is known to have been written. Correct the cause and run again.'
    });
}
/** Decisions that write nothing keep their outcome whatever happened to the rest. */
const STAYS = new Set(['existing']);
/**
 * The start of the import got no usable answer. Sending it again could make a second app, so the target is watched
 * instead: a newer version of the app that was to be updated, or a new app (or flow) of that name.
 */
async function lookForOutcome(run, plan, service) {
    const { log, report, clock, deadline } = run;
    const environment = plan.target.environment;
    log.warning(`The service did not answer the import (${(0,base_errors/* describeAnswer */.O1)(service)}). It is not sent again; looking in ${(0,display/* quoted */.TL)(environment.displayName)} whether it went through.`);
    const started = deadline.left();
    let pause = 500;
    for (;;) {
        const found = await rootInTarget(run, plan);
        if (found !== undefined) {
            log.info(`It went through: seen in the target after ${(0,display/* duration */.p0)(started - deadline.left())}.`);
            report.remark('The service did not answer the import. That it went through was read in the target, where only the app (or the flow, for a flow package) can be told for certain.');
            report.set({
                resources: report.current.resources.map(planned => planned.key === plan.pkg.rootKey ? { ...planned, outcome: DONE[planned.decision], id: found } : planned)
            });
            return;
        }
        if (deadline.over() || started - deadline.left() > LOOK_FOR)
            break;
        await clock.sleep(Math.min(pause, deadline.left()));
        pause = Math.min(pause * 2, 15_000);
    }
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(plan.pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: `the service did not answer and nothing new is to be seen there after ${(0,display/* duration */.p0)(started - deadline.left())}`,
        service,
        remedy: 'It may still be running over there. Look at the app in the target before you run this again: a second import as new would make a second app.'
    });
}
/** How long to look for an import that was not answered: longer than a gateway's patience, shorter than a person's. */
const LOOK_FOR = 10 * 60_000;
async function rootInTarget(run, plan) {
    const { platform } = run;
    const environment = plan.target.environment;
    const decision = plan.decisions.get(plan.pkg.rootKey);
    const root = plan.pkg.resources[plan.pkg.rootKey];
    const name = decision?.targetName ?? (root === undefined ? '' : (0,package_resource/* displayNameOf */.Nv)(root, plan.pkg.rootKey));
    if (plan.pkg.kind === 'app') {
        if (plan.before !== undefined) {
            const now = await platform.apps.read(plan.before.id);
            return now.newestVersion !== plan.before.newestVersion ? now.id : undefined;
        }
        const known = new Set(plan.target.apps.map(({ id }) => id.toLowerCase()));
        const fresh = (await platform.apps.list(environment.id)).filter(app => !known.has(app.id.toLowerCase()) && (0,resolve/* same */.FB)(app.displayName, name));
        return fresh.length === 1 ? fresh[0]?.id : undefined;
    }
    // A flow carries no version to compare: only a new one can be recognised.
    if (decision?.targetId !== undefined)
        return undefined;
    const known = new Set((plan.target.flows ?? []).map(({ id }) => id.toLowerCase()));
    const fresh = ((await platform.flows.list(environment.id)) ?? []).filter(flow => !known.has(flow.id.toLowerCase()) && (0,resolve/* same */.FB)(flow.displayName, name));
    return fresh.length === 1 ? fresh[0]?.id : undefined;
}
/** The app once the import shows: an update must have left a newer version. The service may take a moment. */
async function appAfterImport(run, plan, id) {
    let pause = 200;
    for (let waited = 0;; waited += pause, pause = Math.min(pause * 2, 5_000)) {
        const app = await run.platform.apps.read(id);
        const arrived = plan.before === undefined ? app.newestVersion !== undefined : app.newestVersion !== plan.before.newestVersion;
        if (arrived)
            return app;
        if (waited > 60_000 || run.deadline.over()) {
            throw new base_errors/* ActionError */.lZ({
                doing: `find the imported version of ${(0,display/* quoted */.TL)(app.displayName)}`,
                why: `its newest version is still ${app.newestVersion ?? 'none'}, the one from before the import`,
                remedy: 'The service says the import succeeded and does not show its draft. Look at the versions of the app, then run command: publish.'
            });
        }
        await run.clock.sleep(pause);
    }
}
function idOf(result) {
    if (typeof result?.name === 'string' && result.name !== '')
        return result.name;
    return typeof result?.id === 'string' && result.id !== '' ? (0,resolve/* bareId */.yW)(result.id) : undefined;
}
function outcomeOf(root) {
    switch (root?.outcome) {
        case 'created':
            return 'created';
        case 'updated':
            return 'updated';
        case 'reused':
            return 'unchanged';
        default:
            return 'failed';
    }
}
const flowsOf = (run) => run.report.current.resources.flatMap(({ key, kind, id, name, targetName, outcome }) => kind === 'flow' && id !== undefined && outcome !== 'failed' && outcome !== 'planned'
    ? [{ key, id, name: targetName ?? name }]
    : []);

;// CONCATENATED MODULE: ./lib/commands/import-request.js

const WIRE = { new: 'New', update: 'Update', existing: 'Existing', overwrite: 'Overwrite', merge: 'Merge' };
/**
 * The resource map to import with: what the service listed, each entry with the choice made for it. Unknown fields
 * and entries nobody decided about go back as they came.
 *
 * What is set where follows the clients that are known to work: a new app or flow carries its name in the target, an
 * updated one the `id` and `name` of what it replaces, a custom connector and a connection those of the target's;
 * standard connectors are left untouched (PnP PowerShell and others do so).
 */
function withSelections(resources, decisions, bound, choices) {
    const connections = new Map(bound.map(report => [report.key, report]));
    return Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
        const decision = decisions.get(key);
        return [
            key,
            decision === undefined
                ? resource
                : import_request_select(resource, decision, connections.get(key), choices.get(key)?.displayName)
        ];
    }));
}
function import_request_select(resource, decision, connection, newName) {
    if (decision.decision === 'carried')
        return resource;
    const selected = { ...resource, selectedCreationType: WIRE[decision.decision] };
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
            return decision.decision === 'new'
                ? renamed(selected, decision.targetName)
                : pointed(renamed(selected, newName), 'apps', decision.targetId);
        case 'flow':
            return decision.decision === 'new'
                ? renamed(selected, decision.targetName)
                : pointed(renamed(selected, newName), 'flows', decision.targetId);
        case 'connector':
            if (resource.name)
                return resource;
            return pointed(selected, 'apis', decision.targetId);
        case 'connection':
            if (connection === undefined)
                return selected;
            return {
                ...selected,
                id: `/providers/Microsoft.PowerApps/apis/${connection.connector}/connections/${connection.connection}`,
                name: connection.connection
            };
        case 'entity':
        case 'picklist':
        case 'unknown':
            return selected;
    }
}
const PROVIDERS = { apps: 'Microsoft.PowerApps', flows: 'Microsoft.Flow', apis: 'Microsoft.PowerApps' };
const pointed = (resource, collection, id) => id === undefined ? resource : { ...resource, id: `/providers/${PROVIDERS[collection]}/${collection}/${id}`, name: id };
const renamed = (resource, name) => name === undefined ? resource : { ...resource, details: { ...resource.details, displayName: name } };

// EXTERNAL MODULE: ./lib/commands/package-report.js
var package_report = __nccwpck_require__(94465);
// EXTERNAL MODULE: ./lib/commands/permission.js
var permission = __nccwpck_require__(91163);
;// CONCATENATED MODULE: ./lib/commands/bind.js



/**
 * Finds a connection of the target for every connection of the package. In this order: a line of `connections` with
 * its resource key, with its connector's name, with its own or its connector's display name, and without a line the
 * only healthy connection of that connector that the importing identity can use. Pure; reports everything at once.
 */
function bindConnections(resources, decisions, mappings, target) {
    const bound = [];
    const missing = [];
    const obstacles = [];
    const used = new Set();
    const slots = Object.entries(resources)
        .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'connection')
        .map(([key, resource]) => slotOf(key, resource, resources, decisions));
    for (const slot of slots) {
        const line = lineFor(slot, mappings);
        if (line !== undefined)
            for (const mapping of mappings)
                if (slot.keys.some(({ key }) => (0,resolve/* same */.FB)(key, mapping.key)))
                    used.add(mapping);
        const outcome = line === undefined ? choose(slot, target) : take(slot, line, target);
        if ('connection' in outcome) {
            bound.push({
                key: slot.key,
                name: slot.name,
                connector: slot.connector ?? outcome.connection.connector,
                connection: outcome.connection.id,
                connectionName: outcome.connection.displayName,
                rule: outcome.rule
            });
        }
        else
            missing.push(outcome.missing);
    }
    const idle = mappings.filter(mapping => !used.has(mapping));
    if (idle.length > 0) {
        const wouldMatch = [...new Set(slots.flatMap(({ keys }) => keys.map(({ key }) => key)))];
        obstacles.push({
            what: `${(0,display/* listed */.KE)(idle.map(({ key, line }) => `${(0,display/* quoted */.TL)(key)} (line ${line} of connections)`))} matches no connection of the package`,
            remedy: slots.length === 0
                ? 'The package holds no connection: leave connections empty.'
                : `Keys that would match: ${(0,display/* listed */.KE)(wouldMatch.map(display/* quoted */.TL), 40)}.`
        });
    }
    return { bound, missing, obstacles };
}
function slotOf(key, resource, resources, decisions) {
    const connectorKey = (resource.dependsOn ?? []).find(other => {
        const candidate = resources[other];
        return candidate !== undefined && (0,package_resource/* kindOf */.I)(candidate) === 'connector';
    });
    const connector = connectorKey === undefined ? undefined : resources[connectorKey];
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const connectorName = connector === undefined ? name : (0,package_resource/* displayNameOf */.Nv)(connector, connectorKey ?? key);
    const technical = connector?.name ?? (connectorKey === undefined ? undefined : decisions.get(connectorKey)?.targetId);
    const keys = [
        { key, rule: 'resource key' },
        ...(technical == null ? [] : [{ key: technical, rule: 'connector name' }]),
        { key: name, rule: 'connection display name' },
        { key: connectorName, rule: 'connector display name' }
    ];
    return {
        key,
        name,
        connector: technical ?? undefined,
        connectorName,
        keys: keys.filter(({ key: one }, index) => keys.findIndex(other => (0,resolve/* same */.FB)(other.key, one)) === index)
    };
}
function lineFor(slot, mappings) {
    for (const { key, rule } of slot.keys) {
        const mapping = mappings.find(candidate => (0,resolve/* same */.FB)(candidate.key, key));
        if (mapping !== undefined)
            return { mapping, rule };
    }
    return undefined;
}
/** The connection a line of `connections` asks for, if it is one and fits. The line's value is a secret: never shown. */
function take(slot, { mapping, rule }, target) {
    const place = `line ${mapping.line} of connections (${(0,display/* quoted */.TL)(mapping.key)})`;
    const connection = target.connections.find(({ id }) => (0,resolve/* same */.FB)(id, (0,resolve/* bareId */.yW)(mapping.connection)));
    if (connection === undefined) {
        return notBound(slot, target, `the connection that ${place} names is not one this identity can use in ${(0,display/* quoted */.TL)(target.environment.displayName)}: check the id, or share the connection with it`);
    }
    if (slot.connector !== undefined && !(0,resolve/* same */.FB)(connection.connector, slot.connector)) {
        return notBound(slot, target, `${place} names a connection of ${(0,display/* quoted */.TL)(connection.connector)}, and this place needs one of ${(0,display/* quoted */.TL)(slot.connector)}`);
    }
    if (!connection.healthy) {
        return notBound(slot, target, `the connection that ${place} names is broken (${connection.problem ?? 'no reason given'}): repair it in the target`);
    }
    return { connection, rule };
}
function choose(slot, target) {
    const healthy = candidatesFor(slot, target).filter(connection => connection.healthy);
    const [only, ...others] = healthy;
    if (only !== undefined && others.length === 0)
        return { connection: only, rule: 'only healthy one' };
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    const connector = (0,display/* quoted */.TL)(slot.connectorName);
    if (only !== undefined)
        return notBound(slot, target, `${healthy.length} healthy connections of ${connector} in ${environment} would do: say which`);
    return notBound(slot, target, candidatesFor(slot, target).length > 0
        ? `every connection of ${connector} in ${environment} that this identity can use is broken`
        : `this identity can use no connection of ${connector} in ${environment}: make one there or share one with it`);
}
const candidatesFor = (slot, target) => slot.connector === undefined ? [] : target.connections.filter(({ connector }) => (0,resolve/* same */.FB)(connector, slot.connector));
function notBound(slot, target, why) {
    return {
        missing: {
            kind: 'connection',
            key: slot.key,
            name: slot.name,
            connector: slot.connector,
            connectorName: slot.connectorName,
            why,
            keys: [...slot.keys].sort((one, other) => preference(one.rule) - preference(other.rule)).map(({ key }) => key),
            candidates: candidatesFor(slot, target).map((connection) => ({
                id: connection.id,
                name: connection.displayName,
                healthy: connection.healthy,
                problem: connection.problem
            }))
        }
    };
}
// What reads best in a workflow file; display names of connections are often one e-mail address for all.
const PREFERENCE = [
    'connector name',
    'connector display name',
    'connection display name',
    'resource key'
];
const preference = (rule) => PREFERENCE.indexOf(rule);

;// CONCATENATED MODULE: ./lib/commands/decide-app-and-flow.js



/** An app: create, update, or stop where the target leaves it open. */
function decideRoot(key, resource, input) {
    const { target, mode, choices } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const asked = choice?.import;
    if (asked === 'existing' || asked === 'overwrite' || asked === 'merge')
        return wrongChoice('app', name, asked, 'new or update');
    const explicit = target.app ?? (choice?.target === undefined ? undefined : itemById(target.apps, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('app', name, choice.target, input);
    const namesakes = target.apps.filter(app => (0,resolve/* same */.FB)(app.displayName, name));
    if (asked === 'new' || (asked === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('app', name, explicit);
        return creation('app', name, namesakes, asked === 'new' ? 'asked for in resources' : 'import-mode: create');
    }
    if (explicit !== undefined)
        return updateOf(explicit, target.app !== undefined ? 'named by the input app' : 'asked for in resources', choice?.displayName);
    const mustExist = asked === 'update' || mode === 'update';
    return byName('app', name, namesakes, mustExist, choice?.displayName, input);
}
/** A flow: matched by id, by the place it has in the app, then by a name only one flow has. */
function decideFlow(key, resource, input) {
    const { target, mode, choices, rootKey } = input;
    const choice = choices.get(key);
    const name = choice?.displayName ?? (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const asked = choice?.import;
    if (asked === 'overwrite' || asked === 'merge')
        return wrongChoice('flow', name, asked, 'new, update or existing');
    const isRoot = key === rootKey;
    const inputFlow = isRoot ? target.flow : undefined;
    const explicit = inputFlow ?? (choice?.target === undefined ? undefined : flowById(target.flows, choice.target));
    if (choice?.target !== undefined && explicit === undefined)
        return unknownTarget('flow', name, choice.target, input);
    const flows = target.flows;
    const namesakes = (flows ?? []).filter(flow => (0,resolve/* same */.FB)(flow.displayName, name));
    if (asked === 'new' || (asked === undefined && mode === 'create')) {
        if (explicit !== undefined)
            return contradiction('flow', name, explicit);
        return creation('flow', name, namesakes, asked === 'new' ? 'asked for in resources' : 'import-mode: create');
    }
    const use = asked === 'existing' ? existingOf : updateOf;
    if (explicit !== undefined)
        return use(explicit, inputFlow !== undefined ? 'named by the input flow' : 'asked for in resources', choice?.displayName);
    const ownId = input.flowIds.get(key);
    const sameFlow = ownId === undefined || flows === undefined ? undefined : flowById(flows, ownId);
    if (sameFlow !== undefined)
        return use(sameFlow, 'the flow with the same id', choice?.displayName);
    const slot = input.slots.get(key);
    if (flows === undefined) {
        if (slot !== undefined)
            return use({ id: slot, displayName: name }, 'the flow that the target app calls in this place', choice?.displayName);
        if (asked === undefined && input.slots.size === 0 && !rootIsUpdated(input)) {
            return { decision: { decision: 'new', why: 'a new app brings new flows', targetName: name } };
        }
        return {
            obstacle: {
                what: `the flows of ${(0,display/* quoted */.TL)(target.environment.displayName)} cannot be read with this sign-in, so nobody can tell whether the flow ${(0,display/* quoted */.TL)(name)} is there`,
                remedy: `Say it in resources (flow:${name}: import: new, or update with target), or add an access token for the Flow service.`
            }
        };
    }
    const [slotFlow] = slot === undefined ? [] : [flowById(flows, slot)];
    if (slotFlow !== undefined && (0,resolve/* same */.FB)(slotFlow.displayName, name))
        return use(slotFlow, 'the flow that the target app calls in this place', choice?.displayName);
    const mustExist = asked === 'update' || asked === 'existing' || (isRoot && mode === 'update');
    const judgement = byName('flow', name, namesakes, mustExist, choice?.displayName, input);
    if (asked === 'existing' && 'decision' in judgement)
        return { decision: { ...judgement.decision, decision: 'existing' } };
    return judgement;
}
function byName(kind, name, namesakes, mustExist, newName, { target }) {
    const [only, ...others] = namesakes;
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    if (only !== undefined && others.length === 0)
        return updateOf(only, `the one ${kind} of that name`, newName);
    if (only !== undefined) {
        return {
            obstacle: {
                what: `${namesakes.length} ${kind}s in ${environment} are called ${(0,display/* quoted */.TL)(name)}: ${(0,display/* listed */.KE)(namesakes.map(({ id }) => id))}`,
                remedy: kind === 'app'
                    ? 'Say which to update with the input app.'
                    : `Say which with resources (flow:${name}: target: its id), or import it as new under another name.`
            }
        };
    }
    if (!mustExist)
        return { decision: { decision: 'new', why: `no ${kind} of that name is there`, targetName: name } };
    const there = kind === 'app' ? target.apps : (target.flows ?? []);
    return {
        obstacle: {
            what: `there is no ${kind} called ${(0,display/* quoted */.TL)(name)} in ${environment} to update`,
            remedy: `It has ${(0,display/* listed */.KE)(there.map(({ displayName }) => (0,display/* quoted */.TL)(displayName)), 20)}. Name one, or use import-mode: auto or create.`
        }
    };
}
function creation(kind, name, namesakes, why) {
    const [taken] = namesakes;
    if (taken === undefined)
        return { decision: { decision: 'new', why, targetName: name } };
    return {
        obstacle: {
            what: `the ${kind} ${(0,resolve/* named */.KT)(taken)} has the name that is to be created`,
            remedy: `Update it instead (import-mode: auto or update), or give the new one another name in resources (${kind}:${name}: name: …).`
        }
    };
}
const updateOf = (item, why, newName) => ({
    decision: found('update', item, why, newName)
});
const existingOf = (item, why) => ({ decision: found('existing', item, why, undefined) });
const found = (decision, item, why, newName) => ({
    decision,
    why,
    targetId: item.id,
    targetName: newName ?? item.displayName
});
const itemById = (items, wanted) => items.find(({ id }) => (0,resolve/* same */.FB)(id, (0,resolve/* bareId */.yW)(wanted)));
/** Without a list an id is taken at its word; the service refuses one that does not exist. */
function flowById(flows, wanted) {
    const id = (0,resolve/* bareId */.yW)(wanted);
    if (flows === undefined)
        return { id, displayName: id };
    return flows.find(flow => [flow.id, ...flow.aliases].some(known => (0,resolve/* same */.FB)(known, id)));
}
function rootIsUpdated(input) {
    const root = input.resources[input.rootKey];
    if (root === undefined || input.target.app !== undefined)
        return true;
    const judgement = decideRoot(input.rootKey, root, input);
    return !('decision' in judgement) || judgement.decision.decision !== 'new';
}
const wrongChoice = (kind, name, asked, allowed) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} cannot be imported as ${asked}`,
        remedy: `Use ${allowed} for it in resources.`
    }
});
const unknownTarget = (kind, name, wanted, { target }) => ({
    obstacle: {
        what: `the target ${(0,display/* quoted */.TL)(wanted)} given for the ${kind} ${(0,display/* quoted */.TL)(name)} is not in ${(0,display/* quoted */.TL)(target.environment.displayName)}`,
        remedy: `It has ${(0,display/* listed */.KE)((kind === 'app' ? target.apps : (target.flows ?? [])).map(item => `${(0,display/* quoted */.TL)(item.displayName)} (${item.id})`), 20)}.`
    }
});
const contradiction = (kind, name, explicit) => ({
    obstacle: {
        what: `the ${kind} ${(0,display/* quoted */.TL)(name)} is to be created and ${(0,resolve/* named */.KT)(explicit)} is named as the one to update`,
        remedy: `Leave out the ${kind} to update, or use import-mode: update.`
    }
});

// EXTERNAL MODULE: ./lib/commands/suggest.js
var suggest = __nccwpck_require__(28556);
;// CONCATENATED MODULE: ./lib/commands/decide.js





/**
 * Decides every resource of a package against what the target holds. Pure: the same package and target give the same
 * answer. The package's own "Update" is never taken for an app or flow; it says what its exporter had in mind, not
 * what this target holds.
 */
function decide(input) {
    const byKey = new Map();
    const missing = [];
    const obstacles = [];
    for (const [key, resource] of Object.entries(input.resources)) {
        const judgement = judge(key, resource, input);
        if ('decision' in judgement)
            byKey.set(key, judgement.decision);
        else if ('missing' in judgement)
            missing.push(judgement.missing);
        else
            obstacles.push(judgement.obstacle);
    }
    return { byKey, missing, obstacles };
}
function judge(key, resource, input) {
    switch ((0,package_resource/* kindOf */.I)(resource)) {
        case 'app':
            return decideRoot(key, resource, input);
        case 'flow':
            return decideFlow(key, resource, input);
        case 'connector':
            return (0,package_resource/* isCustomConnector */.v9)(resource) ? decideCustomConnector(key, resource, input) : STANDARD_CONNECTOR(resource);
        case 'connection':
            return { decision: { decision: 'existing', why: 'connections are never carried' } };
        case 'entity':
        case 'picklist':
            return decideDataModel(key, resource, input);
        case 'unknown':
            return decideUnknown(key, resource, input);
    }
}
const STANDARD_CONNECTOR = (resource) => ({
    decision: {
        decision: 'existing',
        why: 'standard connectors are in every environment',
        targetId: resource.name ?? undefined
    }
});
/** A custom connector carries no id: it is the one of that name in the target, or the one it is mapped to. */
function decideCustomConnector(key, resource, { target, choices }) {
    const name = (0,package_resource/* displayNameOf */.Nv)(resource, key);
    const choice = choices.get(key);
    const wanted = choice?.target === undefined ? undefined : (0,resolve/* bareId */.yW)(choice.target);
    const found = target.customConnectors.filter(connector => wanted === undefined ? (0,resolve/* same */.FB)(connector.displayName, name) : (0,resolve/* same */.FB)(connector.name, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) {
        const why = wanted === undefined ? 'the custom connector of that name in the target' : 'asked for in resources';
        return { decision: { decision: 'existing', why, targetId: only.name, targetName: only.displayName } };
    }
    const environment = (0,display/* quoted */.TL)(target.environment.displayName);
    return {
        missing: {
            kind: 'connector',
            key,
            name,
            connectorName: name,
            why: only !== undefined
                ? `${found.length} custom connectors in ${environment} are called ${(0,display/* quoted */.TL)(name)}: name one as target in resources`
                : wanted === undefined
                    ? `no custom connector in ${environment} is called ${(0,display/* quoted */.TL)(name)}: create it there, or name another as target in resources`
                    : `${(0,display/* quoted */.TL)(wanted)} is not a custom connector of ${environment}`,
            keys: [`connector:${name}`],
            candidates: (only === undefined ? target.customConnectors : found).map(connector => ({
                id: connector.name,
                name: connector.displayName,
                healthy: true
            }))
        }
    };
}
/** Entities and picklists of the retired data model; the package's own suggestion where nothing is asked for. */
function decideDataModel(key, resource, { choices }) {
    const asked = choices.get(key)?.import;
    if (asked === 'overwrite' || asked === 'merge')
        return { decision: { decision: asked, why: 'asked for in resources' } };
    if (asked !== undefined)
        return refused(key, resource, asked, ['overwrite', 'merge']);
    const suggested = (resource.suggestedCreationType ?? '').toLowerCase();
    if (suggested === 'overwrite' || suggested === 'merge')
        return { decision: { decision: suggested, why: "the package's own suggestion" } };
    return { decision: { decision: 'merge', why: 'merge removes nothing, and the package suggests neither' } };
}
/** A type nobody here knows goes back as it came, with the service's own preselection unless one is asked for. */
function decideUnknown(key, resource, { choices }) {
    const asked = choices.get(key)?.import;
    const offered = (0,suggest/* offeredTypes */.x4)(resource);
    if (asked !== undefined && !offered.some(type => (0,resolve/* same */.FB)(type, asked)))
        return refused(key, resource, asked, offered.map(type => type.toLowerCase()));
    return {
        decision: {
            decision: asked ?? 'carried',
            why: asked === undefined ? 'unknown type, carried unchanged' : 'asked for in resources'
        }
    };
}
function refused(key, resource, asked, allowed) {
    return {
        obstacle: {
            what: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} cannot be imported as ${asked}`,
            remedy: `Use ${(0,display/* listed */.KE)(allowed)} for it in resources.`
        }
    };
}

// EXTERNAL MODULE: ./lib/commands/target.js
var commands_target = __nccwpck_require__(76945);
;// CONCATENATED MODULE: ./lib/commands/plan.js






/** Decides everything, reports the decisions, and stops with all that is in the way. */
async function planImport(run, order, pkg, environment, choices) {
    refuseForeignRoot(order, pkg);
    const kinds = new Set(Object.values(pkg.resources).map(package_resource/* kindOf */.I));
    const target = await (0,commands_target/* readTarget */._E)(run.platform, environment, order, {
        flows: kinds.has('flow'),
        connections: kinds.has('connection') || order.connections.length > 0,
        customConnectors: kinds.has('connector')
    });
    const input = {
        resources: pkg.resources,
        rootKey: pkg.rootKey,
        target,
        mode: order.importMode,
        choices,
        flowIds: new Map(pkg.flows.map(({ key, id }) => [key, id])),
        slots: new Map()
    };
    const first = decide(input);
    const rootDecision = first.byKey.get(pkg.rootKey);
    const before = pkg.kind === 'app' && rootDecision?.targetId !== undefined
        ? await run.platform.apps.read(rootDecision.targetId)
        : undefined;
    // The app that is updated tells which of the target's flows are its own; only then can flows be decided for good.
    const { byKey, missing, obstacles } = before === undefined || pkg.app === undefined ? first : decide({ ...input, slots: (0,commands_target/* flowsBySlot */.zs)(pkg.app, before) });
    const bindings = bindConnections(pkg.resources, byKey, order.connections, target);
    run.report.set({
        resources: plannedReports(pkg.resources, byKey, bindings.bound, choices),
        connections: bindings.bound,
        missing: [...missing, ...bindings.missing],
        ...(before === undefined
            ? {}
            : {
                app: {
                    id: before.id,
                    name: before.displayName,
                    url: run.platform.links.app(environment.id, before.id),
                    versionBefore: before.publishedVersion
                }
            })
    });
    stopAt([...obstacles, ...bindings.obstacles], [...missing, ...bindings.missing], pkg, environment);
    for (const { key, decision, name, why } of run.report.current.resources) {
        if ((0,package_resource/* kindOf */.I)(pkg.resources[key] ?? { type: '' }) !== 'connection')
            run.log.info(`${decision}: ${(0,display/* quoted */.TL)(name)} (${why})`);
    }
    for (const { name, connectionName, rule } of bindings.bound)
        run.log.info(`connection ${(0,display/* quoted */.TL)(name)} → ${(0,display/* quoted */.TL)(connectionName)} (${rule})`);
    return { pkg, target, decisions: byKey, bound: bindings.bound, choices, before };
}
function refuseForeignRoot(order, pkg) {
    const foreign = pkg.kind === 'app' ? order.flow : order.app;
    if (foreign === undefined)
        return;
    const [is, other] = pkg.kind === 'app' ? ['app', 'flow'] : ['flow', 'app'];
    throw new base_errors/* ActionError */.lZ({
        doing: `import the ${is} package`,
        why: `the input ${other} names something to update, and the package holds no ${other} at its root`,
        remedy: pkg.kind === 'app' ? 'Use the input app, or target in resources for a flow of the app.' : 'Use the input flow.'
    });
}
/** Throws one error with everything that is missing or in the way; the summary has it as a table. */
function stopAt(obstacles, missing, pkg, environment) {
    if (obstacles.length === 0 && missing.length === 0)
        return;
    const whats = [
        ...obstacles.map(({ what }) => what),
        ...missing.map(({ kind, name, connectorName, why }) => `${kind} ${(0,display/* quoted */.TL)(name)}${kind === 'connection' ? ` of ${(0,display/* quoted */.TL)(connectorName)}` : ''}: ${why}`)
    ];
    const remedies = [...new Set(obstacles.map(({ remedy }) => remedy))];
    if (missing.some(({ kind }) => kind === 'connection')) {
        remedies.push(`Add lines to connections, for example: ${(0,display/* listed */.KE)(missing.filter(({ kind }) => kind === 'connection').map(({ keys }) => `${keys[0] ?? 'key'}=<connection id>`), 20)}.`);
    }
    if (missing.some(({ kind }) => kind === 'connector')) {
        remedies.push('Custom connectors are not carried by packages: create them in the target first, or name them as target in resources.');
    }
    remedies.push('Nothing was written.');
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: whats.length === 1
            ? (whats[0] ?? '')
            : `${whats.length} things are in the way: ${whats.map((what, index) => `(${index + 1}) ${what}`).join('; ')}`,
        remedy: remedies.join(' ')
    });
}
function plannedReports(resources, decisions, bound, choices) {
    // In the order they will be imported: what is needed comes before what needs it.
    return (0,package_resource/* childrenFirst */.gl)(resources).flatMap(key => {
        const resource = resources[key];
        if (resource === undefined)
            return [];
        const decision = decisions.get(key);
        const binding = bound.find(report => report.key === key);
        return [
            {
                key,
                kind: (0,package_resource/* kindOf */.I)(resource),
                type: resource.type,
                name: (0,package_resource/* displayNameOf */.Nv)(resource, key),
                dependsOn: [...new Set(resource.dependsOn ?? [])],
                decision: decision?.decision ?? 'carried',
                why: binding?.rule ?? decision?.why ?? 'not decided',
                outcome: 'planned',
                id: decision?.targetId,
                targetName: decision?.targetName ?? binding?.connectionName,
                comment: choices.get(key)?.comment ?? resource.details?.comment ?? undefined
            }
        ];
    });
}

;// CONCATENATED MODULE: ./lib/commands/import.js












/**
 * Brings a package into an environment: check it here, decide every resource against the target, stop with all that
 * is missing before anything is written, import, publish, prove.
 */
async function importCommand(run, order) {
    const { platform, log, report } = run;
    const { pkg, bytes } = await loadPackage(run, order);
    (0,permission/* warnAboutIdentity */.y)(run);
    const environment = await (0,resolve/* resolveEnvironment */.g9)(platform, order.environment);
    report.set({
        environment: { id: environment.id, name: environment.displayName, url: platform.links.connections(environment.id) }
    });
    await (0,permission/* checkPermission */.Y)(run, environment, 'import');
    log.info(`Importing ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)} as ${platform.identity.name}`);
    const choices = (0,commands_choices/* matchChoices */.g)(order.resources, pkg.resources, 'the package');
    const plan = await planImport(run, order, pkg, environment, choices);
    const staged = await platform.packaging.stage(environment.id, bytes);
    const parameters = await platform.packaging.importParameters(environment.id, staged);
    refuseChangedList(pkg.resources, parameters.resources);
    const request = {
        packageLink: parameters.packageLink,
        details: parameters.details,
        resources: withSelections(parameters.resources, plan.decisions, plan.bound, choices)
    };
    await validate(run, environment, pkg, request);
    const answer = await platform.packaging.importPackage(environment.id, request);
    await finishImport(run, plan, answer, order.publishChanges);
    log.info(`Done in ${(0,display/* duration */.p0)(run.deadline.span - run.deadline.left())}`);
}
/** Reads the package from its file or artifact, compares digests, runs the local checks. */
async function loadPackage(run, order) {
    const bytes = order.packageFile === undefined
        ? await fromArtifact(run, order.artifactName)
        : await run.files.read(order.packageFile);
    const what = order.packageFile === undefined ? `the artifact ${(0,display/* quoted */.TL)(order.artifactName)}` : (0,display/* quoted */.TL)(order.packageFile);
    const digest = (0,package_digest/* digestOf */.o)(bytes);
    if (order.packageDigest !== undefined && !(0,package_digest/* sameDigest */.V)(order.packageDigest, digest)) {
        throw new base_errors/* ActionError */.lZ({
            doing: `use the package in ${what}`,
            why: `its digest is ${digest}, and package-digest asks for ${order.packageDigest}`,
            remedy: 'It is not the file that was meant: take the one the export step made, or correct package-digest.'
        });
    }
    const pkg = (0,app_package/* readPackage */.L)(bytes, what);
    run.report.set({ package: (0,package_report/* packageReport */.J)(pkg, order.packageFile) });
    for (const warning of pkg.warnings)
        run.log.warning(warning);
    const findings = checkBeforeImport(pkg);
    for (const finding of findings.filter(({ severity }) => severity === 'warning'))
        run.log.warning(`${finding.message} ${finding.remedy}`);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
        throw new base_errors/* ActionError */.lZ({
            doing: `import ${what}`,
            why: `the package is not sound: ${errors.map(({ message }) => message.replace(/\.$/, '')).join('; ')}`,
            remedy: [...new Set(errors.map(({ remedy }) => remedy))].join(' ')
        });
    }
    return { pkg, bytes };
}
async function fromArtifact(run, name) {
    const { bytes, artifact } = await run.artifacts.download(name);
    run.report.set({ artifact });
    return bytes;
}
/** The service lists what the manifest holds; anything else means it read another package. */
function refuseChangedList(manifest, listedByService) {
    const absent = Object.keys(manifest).filter(key => listedByService[key] === undefined);
    const surplus = Object.keys(listedByService).filter(key => manifest[key] === undefined);
    if (absent.length === 0 && surplus.length === 0)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: 'read the import parameters',
        why: `the service lists other resources than the package holds: ${(0,display/* listed */.KE)(absent)} absent, ${(0,display/* listed */.KE)(surplus)} surplus`,
        remedy: 'Nothing was written. Run the import again; if it repeats, export the package again.'
    });
}
/** The service's own dry run. It answers problems with HTTP 200 as well. */
async function validate(run, environment, pkg, request) {
    const problems = await run.platform.packaging.validate(environment.id, request);
    const [first] = problems;
    if (first === undefined)
        return;
    throw new base_errors/* ActionError */.lZ({
        doing: `import ${(0,display/* quoted */.TL)(pkg.manifest.details.displayName)} into ${(0,display/* quoted */.TL)(environment.displayName)}`,
        why: problems.length === 1
            ? 'the service refused it at validation'
            : `the service found ${problems.length} problems at validation`,
        service: {
            code: first.code,
            message: (0,display/* listed */.KE)(problems.map(({ code, message }) => [code, message].filter(Boolean).join(': ')), 20)
        },
        remedy: 'Nothing was written. Correct what it names and run the import again.'
    });
}


/***/ }),

/***/ 94465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ packageReport)
/* harmony export */ });
/** What a report says of a package file. */
function packageReport(pkg, file) {
    const { details } = pkg.manifest;
    return {
        name: details.displayName,
        description: details.description,
        creator: details.creator,
        sourceEnvironment: details.sourceEnvironment,
        exportedAt: details.createdTime,
        digest: pkg.digest,
        bytes: pkg.size,
        file
    };
}


/***/ }),

/***/ 91163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkPermission),
/* harmony export */   y: () => (/* binding */ warnAboutIdentity)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);


/** Capability keys of an environment's permission map, as they were recorded; what lacks is said in these words. */
const NEEDED = {
    export: { ExportEnvironmentPackage: 'export packages' },
    import: {
        ImportEnvironmentPackage: 'import packages',
        GenerateResourceStorage: 'upload packages',
        CreatePowerApp: 'create apps',
        CreateFlow: 'create flows'
    }
};
/** Without these nothing can go well; the others matter only when something is created. */
const DECISIVE = new Set(['ExportEnvironmentPackage', 'ImportEnvironmentPackage']);
const ROLE = {
    export: 'Exporting needs edit rights on the app (owner or co-owner).',
    import: 'Importing needs the Environment Maker role in the target.'
};
/**
 * Reads the environment and says in one sentence what this identity may not do there, before anything is uploaded.
 * The map is documented for other purposes; that its keys decide about packaging is concluded, which is why
 * `permission-check: warn` lets the service have the last word. Throws when a decisive key is absent and the check is
 * enforced; an environment that sends no map says nothing.
 */
async function checkPermission(run, environment, purpose) {
    const { permissions } = await run.platform.environments.read(environment.id);
    if (permissions === undefined) {
        run.log.debug(`${environment.displayName} sent no permission map`);
        return;
    }
    const held = new Set([...permissions].map(key => key.toLowerCase()));
    const absent = Object.entries(NEEDED[purpose]).filter(([key]) => !held.has(key.toLowerCase()));
    if (absent.length === 0)
        return;
    const sentence = `${run.platform.identity.name} may not ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(absent.map(([, words]) => words))} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(environment.displayName)}`;
    if (run.permissionCheck === 'enforce' && absent.some(([key]) => DECISIVE.has(key))) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: `${purpose} packages in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(environment.displayName)}`,
            why: `${sentence}: the permission map lacks ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(absent.map(([key]) => key))}`,
            remedy: `${ROLE[purpose]} To let the service decide instead of its permission map, set permission-check: warn.`
        });
    }
    run.log.warning(`${sentence}, says the environment's permission map.`);
}
/** One line about an identity the packaging calls are not known to accept. */
function warnAboutIdentity(run) {
    if (run.platform.identity.kind !== 'application')
        return;
    run.log.warning(`${run.platform.identity.name} is an application. Nobody has shown the packaging calls to accept one, and several were refused; if this run ends in "Forbidden", sign in as a user (refresh-token, or user-name and password-secret).`);
}


/***/ }),

/***/ 44616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ publishAndProve)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89018);



/**
 * Publishes an app and proves it: the published version is the one that was meant, and its connection references are
 * there. A draft that came without references is repaired first, or nothing is published: an app that cannot reach
 * its data must not go live.
 */
async function publishAndProve(run, app, proof) {
    const { platform, log, report } = run;
    const ready = await withReferences(run, app, proof);
    const publishing = proof.publish || ready.repaired;
    const version = ready.app.newestVersion;
    if (publishing) {
        log.info(`Publishing ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(app.displayName)}, version ${version ?? 'unknown'}`);
        report.set({ publishState: 'draft-left' });
        await platform.apps.publish(app.id);
    }
    const after = await readUntil(run, app.id, read => proofGap(read, version, proof.connectors) === undefined);
    const gap = proofGap(after, version, proof.connectors);
    if (gap !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: `prove that ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(app.displayName)} is published`,
            why: gap,
            remedy: 'Open the app in the target and look at its versions and data sources before anybody uses it.'
        });
    }
    report.set({
        publishState: publishing ? 'published' : 'nothing-to-publish',
        app: {
            id: after.id,
            name: after.displayName,
            url: report.current.app?.url ?? '',
            versionBefore: proof.before,
            versionAfter: after.publishedVersion
        }
    });
    log.info(`Proven: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(app.displayName)} runs version ${after.publishedVersion ?? 'unknown'} with ${Object.keys(after.references).length} connection references`);
}
/** The app with a draft (or, when just created, a published version) that has its references. */
async function withReferences(run, app, proof) {
    if (proof.connectors.length === 0)
        return { app, repaired: false };
    if (app.hasDraft && app.draftReferences === undefined) {
        run.report.set({ publishState: 'draft-left' });
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: `publish ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(app.displayName)}`,
            why: 'the service did not show the draft, so nobody can tell whether its connection references are there',
            remedy: 'Nothing was published. Look at the draft in the target; when its data sources are connected, run command: publish.'
        });
    }
    const absent = absentFrom(app.hasDraft ? app.draftReferences : app.references, proof.connectors);
    if (absent.length === 0)
        return { app, repaired: false };
    const references = proof.references?.();
    if (references === undefined) {
        run.report.set({ publishState: 'draft-left' });
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: `publish ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(app.displayName)}`,
            why: `its draft has no connection reference for ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(absent)}, which the published version has`,
            remedy: 'Nothing was published: the app would lose its data. Import its package again, which puts the references back, or repair it in the Studio.'
        });
    }
    run.log.warning(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(app.displayName)} came without connection references for ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(absent)}: putting them back before publishing`);
    await run.platform.apps.writeDraftReferences(app.id, references);
    const repaired = await readUntil(run, app.id, read => absentFrom(read.draftReferences ?? read.references, proof.connectors).length === 0);
    const still = absentFrom(repaired.draftReferences ?? repaired.references, proof.connectors);
    if (still.length > 0) {
        run.report.set({ publishState: 'draft-left' });
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: `publish ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(app.displayName)}`,
            why: `its draft still has no connection reference for ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(still)} after they were written`,
            remedy: 'Nothing was published. Open the draft in the Studio without saving, check its data sources, and publish there.'
        });
    }
    run.report.remark(`The draft came without connection references; they were put back before publishing (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(absent)}).`);
    return { app: repaired, repaired: true };
}
const absentFrom = (references, connectors) => {
    const there = (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorsOf */ .Uj)(references);
    return connectors.filter(connector => !there.has(connector));
};
/** What is not as it should be; undefined when the proof holds. */
function proofGap(app, version, connectors) {
    if (app.publishedVersion === undefined)
        return 'no version of it is published';
    if (version !== undefined && app.publishedVersion !== version)
        return `version ${app.publishedVersion} is published, not ${version}`;
    if (app.hasDraft)
        return `there is still a draft, version ${app.newestVersion ?? 'unknown'}`;
    const absent = absentFrom(app.references, connectors);
    return absent.length === 0 ? undefined : `the published version has no connection reference for ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(absent)}`;
}
/** Reads the app until it satisfies, for at most 30 s: what was written may take a moment to show. */
async function readUntil(run, id, satisfied) {
    let pause = 200;
    for (let waited = 0;; waited += pause, pause = Math.min(pause * 2, 5_000)) {
        const app = await run.platform.apps.read(id);
        if (satisfied(app) || waited >= 30_000 || run.deadline.over())
            return app;
        await run.clock.sleep(pause);
    }
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ publishCommand)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65611);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91163);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44616);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89018);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26526);





/**
 * Publishes an app's draft and proves it. Without a package at hand, the published version's connection references
 * are the measure: a draft that lost one is not published.
 */
async function publishCommand(run, request) {
    const { platform, log, report } = run;
    (0,_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .warnAboutIdentity */ .y)(run);
    const environment = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveEnvironment */ .g9)(platform, request.environment);
    report.set({ environment: { id: environment.id, name: environment.displayName } });
    const { id } = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveApp */ .Ae)(platform, environment, request.app);
    const app = await platform.apps.read(id);
    report.set({
        app: {
            id,
            name: app.displayName,
            url: platform.links.app(environment.id, id),
            versionBefore: app.publishedVersion,
            versionAfter: app.publishedVersion
        }
    });
    if (!app.hasDraft) {
        log.notice(`${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(app.displayName)} has no draft: version ${app.publishedVersion ?? 'none'} is published already.`);
        report.set({ outcome: 'unchanged', publishState: 'nothing-to-publish' });
        return;
    }
    // A draft may drop a data source on purpose; losing all of them is what a damaged draft looks like.
    const published = (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .connectorsOf */ .Uj)(app.references);
    const drafted = (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .connectorsOf */ .Uj)(app.draftReferences);
    const connectors = published.size > 0 && drafted.size === 0 ? [...published] : [...drafted];
    await (0,_prove_js__WEBPACK_IMPORTED_MODULE_1__/* .publishAndProve */ .H)(run, app, { publish: true, connectors, before: app.publishedVersion });
    report.set({ outcome: 'updated', changed: true });
}


/***/ }),

/***/ 89018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ targetReferences),
/* harmony export */   Uj: () => (/* binding */ connectorsOf),
/* harmony export */   Zg: () => (/* binding */ expectedConnectors)
/* harmony export */ });
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16526);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26526);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76945);



/** Connector names, lower case, that the app's connection references must name in the target. */
function expectedConnectors(plan) {
    const names = Object.values(plan.pkg.app?.connectionReferences ?? {}).flatMap(reference => {
        const name = connectorName(plan, reference['id']);
        return name === undefined ? [] : [name.toLowerCase()];
    });
    return [...new Set(names)];
}
/** Connector names of references as the service shows them: `id` ends in the connector's name, lower-cased. */
function connectorsOf(references) {
    return new Set(Object.values(references ?? {}).flatMap(({ id }) => typeof id === 'string' && id !== '' ? [(0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .bareId */ .yW)(id).toLowerCase()] : []));
}
/**
 * The package's connection references with the target's ids in place of resource keys: what a draft that came without
 * any is repaired with. The form is that of an app read from the Power Apps host (`id` a lower-cased connector id, a
 * flow's id in `parameterHints.workflowName`); that a full write takes it is a third party's measurement.
 */
function targetReferences(plan, resources) {
    const flowIds = new Map(resources.flatMap(({ key, kind, id }) => (kind === 'flow' && id !== undefined ? [[key, id]] : [])));
    return Object.fromEntries(Object.entries(plan.pkg.app?.connectionReferences ?? {}).map(([slot, reference]) => {
        const name = connectorName(plan, reference['id']);
        const flow = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowOf */ .B4)(reference);
        const shared = typeof reference['sharedConnectionId'] === 'string'
            ? plan.bound.find(({ key }) => key === reference['sharedConnectionId'])
            : undefined;
        return [
            slot,
            {
                ...reference,
                ...(name === undefined ? {} : { id: `/providers/microsoft.powerapps/apis/${name.toLowerCase()}` }),
                ...(flow === undefined ? {} : hintsWith(reference, flowIds.get(flow) ?? flow)),
                ...(shared === undefined
                    ? {}
                    : {
                        sharedConnectionId: `/providers/microsoft.powerapps/apis/${shared.connector.toLowerCase()}/connections/${shared.connection}`
                    })
            }
        ];
    }));
}
function hintsWith(reference, flow) {
    const changed = {};
    for (const field of ['parameterHints', 'parameterHintsV2']) {
        const hints = reference[field];
        if (!(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(hints) || !(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(hints['workflowName']))
            continue;
        changed[field] = { ...hints, workflowName: { ...hints['workflowName'], value: flow } };
    }
    return changed;
}
/** Name of the connector that a reference's resource key stands for; undefined for keys of other things. */
function connectorName({ pkg, decisions }, key) {
    const resource = typeof key === 'string' ? pkg.resources[key] : undefined;
    if (resource === undefined || (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(resource) !== 'connector')
        return undefined;
    return (0,_package_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustomConnector */ .v9)(resource) ? decisions.get(String(key))?.targetId : (resource.name ?? undefined);
}


/***/ }),

/***/ 26526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ resolveApp),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   g9: () => (/* binding */ resolveEnvironment),
/* harmony export */   pv: () => (/* binding */ resolveFlow),
/* harmony export */   yW: () => (/* binding */ bareId)
/* harmony export */ });
/* unused harmony export isGuid */
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);


/** Ids on this platform are compared without case; display names too, because people type them. */
const same = (one, other) => one != null && other != null && one.trim().toLowerCase() === other.trim().toLowerCase();
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const isGuid = (text) => GUID.test(text.trim());
/** The last segment of a resource id, which is the bare id: `/providers/…/apps/{app}` → `{app}`. */
const bareId = (id) => id.replace(/\/+$/, '').split('/').at(-1) ?? id;
/** The environment meant by an id, a Dataverse URL or a display name. Throws with the list when none or several fit. */
async function resolveEnvironment(platform, wanted) {
    const doing = `find the environment ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(wanted)}`;
    const environments = await platform.environments.list();
    const origin = originOf(wanted);
    const byId = environments.filter(({ id }) => same(id, wanted));
    const byUrl = environments.filter(({ dataverseUrl }) => origin !== undefined && dataverseUrl !== undefined && originOf(dataverseUrl) === origin);
    const found = byId.length > 0
        ? byId
        : byUrl.length > 0
            ? byUrl
            : environments.filter(({ displayName }) => same(displayName, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const names = (list) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(list.map(({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing,
            why: `none of the environments that ${platform.identity.name} can see has that id, Dataverse URL or display name`,
            remedy: `Use one of: ${names(environments)}. If it is not among them, give this identity access to it.`
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing,
        why: `${found.length} environments are called that`,
        remedy: `Give the id instead of the name: ${names(found)}.`
    });
}
function originOf(text) {
    if (!/^https?:\/\//i.test(text.trim()))
        return undefined;
    const url = URL.parse(text.trim());
    return url?.origin.toLowerCase();
}
/** The app meant by an id or a display name. Throws with the list when none or several fit. */
async function resolveApp(platform, environment, wanted) {
    return pick('app', wanted, environment, await platform.apps.list(environment.id), platform.identity.name);
}
/** The flow meant by an id or a display name. An id needs no look-up, a name does. */
async function resolveFlow(platform, environment, wanted) {
    const flows = await platform.flows.list(environment.id);
    if (flows === undefined) {
        if (isGuid(wanted))
            return { id: wanted.trim(), displayName: wanted.trim(), aliases: [] };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing: `find the flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(wanted)} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(environment.displayName)}`,
            why: 'this sign-in has no token for the Flow service, so flows cannot be looked up by name',
            remedy: 'Give the flow by its id, or add an access token whose audience is the Flow service.'
        });
    }
    const byId = flows.filter(({ id, aliases }) => [id, ...aliases].some(known => same(known, wanted)));
    return byId.length === 1 && byId[0] !== undefined
        ? byId[0]
        : pick('flow', wanted, environment, flows, platform.identity.name);
}
function pick(kind, wanted, environment, items, identity) {
    const byId = items.filter(({ id }) => same(id, bareId(wanted)));
    const found = byId.length > 0 ? byId : items.filter(({ displayName }) => same(displayName, wanted));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const doing = `find the ${kind} ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(wanted)} in ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(environment.displayName)}`;
    const names = (list) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(list.map(({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(displayName)} (${id})`), 20);
    if (only === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            doing,
            why: `${identity} can see no ${kind} with that id or display name there`,
            remedy: items.length === 0
                ? `It can see no ${kind} there at all: check the environment, or share the ${kind} with it.`
                : `It can see: ${names(items)}.`
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing,
        why: `${found.length} ${kind}s are called that`,
        remedy: `Give the id instead of the name: ${names(found)}.`
    });
}
/** `"Expenses" (1a2b…9f)`: how an app or flow is named in messages. */
const named = ({ displayName, id }) => `${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(displayName)} (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(id)})`;


/***/ }),

/***/ 82547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ReportDraft)
/* harmony export */ });
/**
 * The report as far as it is known. It exists before the command starts and outlives its failure, so that a red run
 * still says which resources came through.
 */
class ReportDraft {
    #report;
    constructor(start) {
        this.#report = {
            ...start,
            flows: [],
            resources: [],
            connections: [],
            missing: [],
            outcome: 'failed',
            changed: false,
            remarks: []
        };
    }
    get current() {
        return this.#report;
    }
    set(part) {
        this.#report = { ...this.#report, ...part };
    }
    remark(sentence) {
        if (!this.#report.remarks.includes(sentence))
            this.set({ remarks: [...this.#report.remarks, sentence] });
    }
}


/***/ }),

/***/ 28556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ withSuggestions),
/* harmony export */   x4: () => (/* binding */ offeredTypes)
/* harmony export */ });
/* unused harmony export refuseUnlessOffered */
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);
/* harmony import */ var _package_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16526);



const WIRE = { new: 'New', update: 'Update', existing: 'Existing', overwrite: 'Overwrite', merge: 'Merge' };
/**
 * The resource map to export with: every entry gets a `suggestedCreationType`, because a package without one cannot
 * be imported ("Unsupported creation type 'Existing, New, Update'", reported against CLI for Microsoft 365). Apps and
 * flows are suggested as Update, the portal's own preselection; the data model as Merge, as Microsoft's script does.
 */
function withSuggestions(resources, choices) {
    return Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
        const choice = choices.get(key);
        const suggested = choice?.import === undefined ? suggestionFor(resource) : WIRE[choice.import];
        if (choice?.import !== undefined)
            refuseUnlessOffered(resource, key, suggested);
        const details = {
            ...resource.details,
            ...(choice?.comment === undefined ? {} : { comment: choice.comment }),
            ...(choice?.displayName === undefined ? {} : { displayName: choice.displayName })
        };
        return [
            key,
            { ...resource, suggestedCreationType: suggested, ...(Object.keys(details).length > 0 ? { details } : {}) }
        ];
    }));
}
/** Choices of a resource; the service writes them as one string, `Existing, New, Update`. */
const offeredTypes = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim())
    .filter(type => type !== '');
function suggestionFor(resource) {
    switch ((0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource)) {
        case 'app':
        case 'flow':
            return 'Update';
        case 'connector':
        case 'connection':
            return 'Existing';
        case 'entity':
        case 'picklist':
            return 'Merge';
        case 'unknown': {
            const offered = offeredTypes(resource);
            return ['Update', 'Existing'].find(type => offered.includes(type)) ?? offered[0] ?? 'Existing';
        }
    }
}
/** Throws when the service does not offer the asked creation type for this resource. */
function refuseUnlessOffered(resource, key, wanted) {
    const offered = offeredTypes(resource);
    const allowed = offered.length > 0 ? offered : DEFAULTS[(0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource)];
    if (allowed.length === 0 || allowed.some(type => type.toLowerCase() === wanted.toLowerCase()))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        doing: `set the import of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_package_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .displayNameOf */ .Nv)(resource, key))} to ${wanted.toLowerCase()}`,
        why: `a resource of type ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(resource.type)} cannot be imported that way`,
        remedy: `Use ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(allowed.map(type => type.toLowerCase()))} in the input resources.`
    });
}
// For resources on which the service lists no choices.
const DEFAULTS = {
    app: ['New', 'Update'],
    flow: ['Existing', 'New', 'Update'],
    connector: ['Existing'],
    connection: ['Existing'],
    entity: ['Merge', 'Overwrite'],
    picklist: ['Merge', 'Overwrite'],
    unknown: []
};


/***/ }),

/***/ 76945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zs: () => (/* binding */ flowsBySlot)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26526);

/** Reads the target; `needs` leaves out what the package has no use for. */
async function readTarget(platform, environment, wanted, needs) {
    const [apps, flows, connections, customConnectors] = await Promise.all([
        platform.apps.list(environment.id),
        needs.flows ? platform.flows.list(environment.id) : [],
        needs.connections ? platform.connections.list(environment.id) : [],
        needs.customConnectors ? platform.connections.customConnectors(environment.id) : []
    ]);
    return {
        environment,
        apps,
        flows,
        connections,
        customConnectors,
        app: wanted.app === undefined ? undefined : await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveApp */ .Ae)(platform, environment, wanted.app),
        flow: wanted.flow === undefined ? undefined : await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveFlow */ .pv)(platform, environment, wanted.flow)
    };
}
/**
 * Which flow of the target sits in the place of each flow of the package, told by the app that is updated: the local
 * id of a connection reference stays the same over exports of one app (51 of 53 measured), and a reference to a flow
 * names that flow's id in the target and its resource key in the package. Used where flows cannot be listed.
 */
function flowsBySlot(part, app) {
    const found = new Map();
    for (const [slot, reference] of Object.entries(part.connectionReferences)) {
        const key = workflowOf(reference);
        const id = workflowOf(app.references[slot]);
        if (key !== undefined && id !== undefined)
            found.set(key, (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .bareId */ .yW)(id));
    }
    return found;
}
/** `parameterHints.workflowName.value` of a connection reference: the flow it stands for. */
function workflowOf(reference) {
    const hints = reference?.['parameterHints'];
    const name = isRecord(hints) ? hints['workflowName'] : undefined;
    const value = isRecord(name) ? name['value'] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 75691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17955);
/* harmony import */ var _action_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95922);
/* harmony import */ var _action_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42039);
/* harmony import */ var _action_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(58465);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(99241);
/* harmony import */ var _action_log_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(59673);
/* harmony import */ var _action_oidc_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(14861);
/* harmony import */ var _action_secret_inputs_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(16632);
/* harmony import */ var _action_simulation_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(49923);
/* harmony import */ var _base_deadline_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(34361);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(17594);
/* harmony import */ var _commands_export_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(44026);
/* harmony import */ var _commands_import_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(78569);
/* harmony import */ var _commands_publish_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7581);
/* harmony import */ var _commands_run_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(82547);
/* harmony import */ var _platform_client_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(48814);
/* harmony import */ var _platform_clouds_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(35733);
/* harmony import */ var _platform_system_clock_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(15305);
/* harmony import */ var _platform_tokens_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(57479);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



















/** What goes on at the service, for the sentence of a cancelled run. */
class Underway {
    #operations = new Map();
    note(progress) {
        const key = `${progress.what} ${progress.operationId ?? ''}`;
        if (progress.state === 'finished')
            this.#operations.delete(key);
        else
            this.#operations.set(key, progress);
    }
    sentence() {
        const running = [...this.#operations.values()].map(({ what, operationId }) => `${what}${operationId === undefined ? '' : ` (operation ${operationId})`}`);
        return running.length === 0
            ? 'Nothing was running at the service.'
            : `This goes on at the service, which cannot be told to stop: ${running.join(', ')}.`;
    }
}
/** How long a signalled run may take to leave its report behind; the promise is two seconds. */
const LAST_WORDS = 1_500;
async function main() {
    const environment = (0,_action_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Q)();
    const write = (text) => {
        process.stdout.write(text);
    };
    const redactor = (0,_action_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createRedactor */ .lY)({ write, onRunner: environment.onRunner });
    const log = (0,_action_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createLog */ .hM)({ write, redactor });
    const cancel = new AbortController();
    const underway = new Underway();
    const stop = (signal) => {
        cancel.abort(new _base_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ({
            doing: 'finish',
            why: `the run was cancelled (${signal})`,
            remedy: `${underway.sentence()} Look at the target before you run this again.`
        }));
        setTimeout(() => process.exit(1), LAST_WORDS).unref();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    try {
        for (const secret of (0,_action_secret_inputs_js__WEBPACK_IMPORTED_MODULE_15__/* .secretsIn */ .V)(environment.inputs))
            redactor.add(secret);
        await perform(await (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(environment.inputs), { environment, redactor, log, cancel, underway });
    }
    catch (error) {
        log.error(sentenceOf(error, log));
        process.exitCode = 1;
    }
    finally {
        log.end();
        process.off('SIGINT', stop);
        process.off('SIGTERM', stop);
    }
}
/** One command from its inputs to its report; rejects with why it failed once the report is left behind. */
async function perform(inputs, edge) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, redactor, log, cancel, underway } = edge;
        const clock = _platform_system_clock_js__WEBPACK_IMPORTED_MODULE_13__/* .systemClock */ .m;
        const started = clock.now();
        const deadline = new _base_deadline_js__WEBPACK_IMPORTED_MODULE_16__/* .Deadline */ .B(clock, inputs.maxWaitMinutes * 60_000);
        const files = (0,_action_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFiles */ .q)(environment.workspace);
        const report = new _commands_run_js__WEBPACK_IMPORTED_MODULE_17__/* .ReportDraft */ .G({
            command: inputs.command,
            cloud: inputs.cloud,
            simulated: inputs.cloud === 'Embedded',
            identity: ''
        });
        const secret = (value) => redactor.add(value);
        const embedded = __addDisposableResource(env_1, await embeddedWorld(inputs, log), true);
        const cloud = (0,_platform_clouds_js__WEBPACK_IMPORTED_MODULE_12__/* .cloudNamed */ .X)(inputs.cloud, embedded?.url);
        let failure;
        try {
            const signIn = signInOf(inputs, embedded, edge);
            const tokens = (0,_platform_tokens_js__WEBPACK_IMPORTED_MODULE_14__/* .createTokenSource */ .Z)(signIn, cloud, { clock, secret, log, signal: cancel.signal });
            const platform = await (0,_platform_client_js__WEBPACK_IMPORTED_MODULE_11__/* .createPlatform */ .Q)({
                cloud,
                tokens,
                clock,
                deadline,
                signal: cancel.signal,
                log,
                secret,
                onProgress: progress => {
                    underway.note(progress);
                    log.progress(progress);
                }
            });
            report.set({ identity: platform.identity.name });
            const run = {
                platform,
                files,
                log,
                clock,
                deadline,
                report,
                permissionCheck: inputs.permissionCheck,
                artifacts: (0,_action_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .createArtifacts */ .G)({
                    temp: environment.temp,
                    available: environment.hasArtifactService,
                    log,
                    redactor,
                    signal: cancel.signal,
                    ...(inputs.command === 'export' ? { retentionDays: inputs.artifactRetentionDays } : {})
                })
            };
            await commanded(run, inputs);
        }
        catch (error) {
            failure = cancel.signal.aborted ? cancel.signal.reason : error;
            report.set({ outcome: 'failed' });
        }
        await (0,_action_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)({ environment, files, log, redactor }, report.current, {
            milliseconds: clock.now() - started,
            ...(failure === undefined ? {} : { failure: sentenceOf(failure, log) })
        });
        if (failure !== undefined)
            throw failure;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function commanded(run, inputs) {
    switch (inputs.command) {
        case 'export':
            return (0,_commands_export_js__WEBPACK_IMPORTED_MODULE_8__/* .exportCommand */ .c)(run, inputs);
        case 'import':
            return (0,_commands_import_js__WEBPACK_IMPORTED_MODULE_9__/* .importCommand */ .L)(run, inputs);
        case 'publish':
            return (0,_commands_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .publishCommand */ .l)(run, inputs);
    }
}
/** The embedded environment of this run: the one already running on that state, or one for as long as the run lasts. */
async function embeddedWorld(inputs, log) {
    if (inputs.embedded === undefined)
        return undefined;
    const { joinComposed } = await Promise.all(/* import() */[__nccwpck_require__.e(490), __nccwpck_require__.e(918)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19918));
    const server = await joinComposed({ state: inputs.embedded.state, faults: inputs.embedded.faults });
    log.notice(_action_simulation_js__WEBPACK_IMPORTED_MODULE_18__/* .simulationStamp */ .$);
    log.info(`Embedded environment: ${server.url}, state in ${inputs.embedded.state}`);
    return server;
}
/** The embedded token endpoint asks users for no registered application; every other cloud's inputs must name one. */
const ANY_CLIENT = '00000000-0000-0000-0000-000000000000';
function signInOf(inputs, embedded, { log, redactor }) {
    if (inputs.signIn === undefined) {
        if (embedded === undefined)
            throw new TypeError('a sign-in is optional for the embedded cloud alone');
        log.info(`No sign-in is given: ${embedded.maker.userName}, a maker of the embedded world, signs in.`);
        redactor.add(embedded.maker.password);
        return { kind: 'password', ...embedded.maker, clientId: ANY_CLIENT };
    }
    if (inputs.signIn.kind === 'password')
        return { ...inputs.signIn, clientId: inputs.signIn.clientId ?? ANY_CLIENT };
    if (inputs.signIn.kind !== 'oidc')
        return inputs.signIn;
    return { ...inputs.signIn, idToken: audience => (0,_action_oidc_js__WEBPACK_IMPORTED_MODULE_6__/* .requestIdToken */ .g)(audience, { log, redactor }) };
}
/** What a person reads of an error. One that is not meant for people is a defect of ours, and its trace goes to the debug log. */
function sentenceOf(error, log) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionError */ .lZ)
        return error.message;
    if (error instanceof Error && error.stack !== undefined)
        log.debug(error.stack);
    return `Unexpected: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}. This is a defect of the action: please report it with the debug log of this step.`;
}
await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 21241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readPackage)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(17594);
// EXTERNAL MODULE: ./lib/package/app-part.js
var app_part = __nccwpck_require__(33697);
// EXTERNAL MODULE: ./lib/package/archive-kinds.js
var archive_kinds = __nccwpck_require__(59672);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __nccwpck_require__(67742);
// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __nccwpck_require__(47990);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __nccwpck_require__(79092);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __nccwpck_require__(16526);
;// CONCATENATED MODULE: ./lib/package/flow-part.js




const FLOWS = 'Microsoft.Flow/flows/';
/** The flows the manifest lists, in its order. One whose definition is not there is left out, with a warning. */
function readFlows(reading, resources) {
    const flows = [];
    for (const [key, resource] of Object.entries(resources)) {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'flow')
            continue;
        const named = (0,package_resource/* displayNameOf */.Nv)(resource, key);
        const file = reading.find(`${FLOWS}${key}/definition.json`);
        if (file === undefined) {
            reading.warnings.push(`The flow ${(0,display/* quoted */.TL)(named)} is listed, but ${(0,display/* quoted */.TL)(`${FLOWS}${key}/definition.json`)} is missing.`);
            continue;
        }
        flows.push(readFlow(reading, key, named, file));
    }
    reportStrays(reading, resources);
    return flows;
}
function readFlow(reading, key, named, file) {
    const bytes = reading.take(file);
    const definition = objectIn(reading, file, bytes);
    const connectors = readMap(reading, `${FLOWS}${key}/apisMap.json`);
    const connections = readMap(reading, `${FLOWS}${key}/connectionsMap.json`);
    const missingMaps = [
        ...(connectors === undefined ? ['apisMap.json'] : []),
        ...(connections === undefined ? ['connectionsMap.json'] : [])
    ];
    for (const map of missingMaps)
        reading.warnings.push(`The flow ${(0,display/* quoted */.TL)(named)} has no ${map}.`);
    return {
        key,
        id: (0,json_text/* textAt */.$6)(definition, 'name') ?? key,
        displayName: (0,json_text/* textAt */.$6)(definition, 'properties', 'displayName') ?? named,
        bytes,
        definition,
        connectors: connectors ?? (0,json_text/* safeMap */.Ek)([]),
        connections: connections ?? (0,json_text/* safeMap */.Ek)([]),
        ...(missingMaps.length === 0 ? {} : { missingMaps })
    };
}
function readMap(reading, path) {
    const file = reading.find(path);
    if (file === undefined)
        return undefined;
    return (0,json_text/* safeMap */.Ek)(Object.entries(objectIn(reading, file, reading.take(file))).map(([name, value]) => {
        if (typeof value === 'string')
            return [name, value];
        throw malformed(reading, file, `what ${(0,display/* quoted */.TL)(name)} maps to is no text`);
    }));
}
function objectIn(reading, file, bytes) {
    const value = reading.parse(file, bytes);
    if ((0,json_text/* isObject */.Gv)(value))
        return value;
    throw malformed(reading, file, 'it is not a JSON object');
}
const malformed = (reading, file, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The file was edited after its export: export the package again.'
});
/**
 * The flows that the flows' own manifest names, `undefined` where the package has none. The importer refuses packages
 * with flows without it, as MissingPackageManifest (seen by a third party).
 */
function readFlowManifest(reading) {
    const file = reading.find(`${FLOWS}manifest.json`);
    if (file === undefined)
        return undefined;
    const paths = (0,json_text/* valueAt */.fK)(objectIn(reading, file, reading.take(file)), 'flowAssets', 'assetPaths');
    return Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : [];
}
/** Folders kept in git collect flows of earlier exports; the importer goes by the manifest, and so do we. */
function reportStrays(reading, resources) {
    const known = new Set(Object.keys(resources).map(key => key.toLowerCase()));
    const strays = new Map();
    for (const name of reading.left(FLOWS)) {
        const [folder, ...rest] = name.slice(FLOWS.length).split('/');
        if (folder === undefined || rest.length === 0 || known.has(folder.toLowerCase()))
            continue;
        const names = strays.get(folder);
        if (names === undefined)
            strays.set(folder, [name]);
        else
            names.push(name);
    }
    for (const [folder, names] of strays) {
        reading.claim(...names);
        reading.warnings.push(`The folder ${(0,display/* quoted */.TL)(FLOWS + folder)} belongs to no listed flow and is left out.`);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __nccwpck_require__(45586);
;// CONCATENATED MODULE: ./lib/package/manifest.js




/** More resources are refused; real packages have up to 36. */
const MOST_RESOURCES = 10_000;
const manifest_text = schemas/* string */.YjP().catch('');
const Details = schemas/* looseObject */._H3({
    displayName: manifest_text,
    description: manifest_text,
    createdTime: manifest_text,
    packageTelemetryId: manifest_text,
    creator: manifest_text,
    sourceEnvironment: manifest_text
});
// Only what decisions are made on is required to have its shape. Everything else travels through as it is.
const Resource = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP().min(1),
    id: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP().nullish(),
    suggestedId: schemas/* string */.YjP().nullish(),
    creationType: schemas/* string */.YjP().nullish(),
    suggestedCreationType: schemas/* string */.YjP().nullish(),
    selectedCreationType: schemas/* string */.YjP().nullish(),
    details: schemas/* looseObject */._H3({
        displayName: schemas/* string */.YjP().nullish(),
        iconUri: schemas/* string */.YjP().nullish(),
        comment: schemas/* string */.YjP().nullish()
    })
        .nullish(),
    configurableBy: schemas/* string */.YjP().nullish(),
    hierarchy: schemas/* string */.YjP().nullish(),
    dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()).nullish()
});
/**
 * Reads a root manifest. Unknown fields and resource types are kept, and resources are returned as the very objects
 * of the file.
 *
 * @param what how messages call it: `manifest.json of the package "a.zip"`
 * @throws ActionError when it is no JSON object, has no `resources`, or a resource is shaped unlike any known
 */
function parseManifest(bytes, what) {
    const value = (0,json_text/* parseJson */.qF)(bytes, what);
    if (!(0,json_text/* isObject */.Gv)(value))
        throw manifest_malformed(what, 'it is not a JSON object');
    const { schema, details, resources } = value;
    if (!(0,json_text/* isObject */.Gv)(resources))
        throw manifest_malformed(what, 'it has no "resources"');
    const entries = Object.entries(resources);
    if (entries.length > MOST_RESOURCES)
        throw manifest_malformed(what, `it lists ${entries.length} resources, more than the ${MOST_RESOURCES} allowed`);
    return {
        schema: typeof schema === 'string' ? schema : '',
        details: Details.parse((0,json_text/* isObject */.Gv)(details) ? details : {}),
        resources: (0,json_text/* safeMap */.Ek)(entries.map(([key, entry]) => [key, resourceOf(key, entry, what)]))
    };
}
function resourceOf(key, entry, what) {
    const result = Resource.safeParse(entry);
    if (!result.success) {
        const faults = result.error.issues.map(({ path, message }) => (0,display/* plainText */.wh)(`${path.join('.') || 'it'}: ${message}`));
        throw manifest_malformed(what, `its resource ${(0,display/* quoted */.TL)(key)} is malformed (${(0,display/* listed */.KE)(faults, 3)})`);
    }
    // The checked original rather than the parser's copy, so that its fields stay in their order.
    return entry;
}
const manifest_malformed = (what, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 400)}`,
    why,
    remedy: 'The file was edited after its export, or is the manifest of something else: export the package again.'
});

;// CONCATENATED MODULE: ./lib/package/reading.js

/**
 * A package while it is being read: which of its files were understood, and what was odd about them. Passed from part
 * to part, so that in the end every file is either understood, named as left over, or carried along unread.
 */
class Reading {
    archive;
    /** How messages call the package. */
    what;
    warnings = [];
    #left;
    constructor(archive, what) {
        this.archive = archive;
        this.what = what;
        this.#left = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    /** The name as the archive spells it; paths inside packages are compared without case, as ids are. */
    find(path) {
        return this.#left.get(path.toLowerCase());
    }
    /** Files nobody has claimed yet, below a folder (`Microsoft.Flow/flows/`) or everywhere. */
    left(folder = '') {
        const start = folder.toLowerCase();
        return [...this.#left].filter(([path]) => path.startsWith(start)).map(([, name]) => name);
    }
    /** Marks files as dealt with. */
    claim(...names) {
        for (const name of names)
            this.#left.delete(name.toLowerCase());
    }
    /** Content of a file, which counts as dealt with from now on. */
    take(name) {
        this.claim(name);
        return this.archive.read(name);
    }
    parse(name, bytes) {
        return (0,json_text/* parseJson */.qF)(bytes, `${name} in ${this.what}`);
    }
}

// EXTERNAL MODULE: ./lib/package/recognise.js
var recognise = __nccwpck_require__(50857);
;// CONCATENATED MODULE: ./lib/package/app-package.js











/**
 * Reads a package, whatever hands and tools it went through since its export.
 *
 * @param what how messages call it, with its quotes: `the package "a.zip"`
 * @throws ActionError that says what the file is instead, when it is no package, or which part of it is broken
 */
function readPackage(bytes, what) {
    const archive = openPackage(bytes, what);
    const reading = new Reading(archive, (0,display/* plainText */.wh)(what, 300));
    const manifest = parseManifest(reading.take('manifest.json'), `manifest.json of ${reading.what}`);
    const { resources } = manifest;
    const rootKey = (0,package_resource/* rootOf */.I5)(resources);
    const root = rootKey === undefined ? undefined : resources[rootKey];
    if (rootKey === undefined || root === undefined)
        throw new errors/* ActionError */.lZ({
            doing: `read ${reading.what}`,
            why: `its manifest lists neither an app nor a flow, but ${kindsIn(resources)}`,
            remedy: 'Export the app, or the flow, as a package again.'
        });
    const kind = (0,package_resource/* kindOf */.I)(root) === 'app' ? 'app' : 'flow';
    const app = kind === 'app' ? (0,app_part/* readApp */.b)(reading, (0,package_resource/* displayNameOf */.Nv)(root, rootKey)) : undefined;
    const flows = readFlows(reading, resources);
    const flowAssets = readFlowManifest(reading);
    const others = reading.left().map(name => ({ name, bytes: reading.take(name) }));
    return {
        digest: (0,digest/* digestOf */.o)(bytes),
        size: bytes.length,
        manifest,
        resources,
        rootKey,
        kind,
        ...(app === undefined ? {} : { app }),
        flows,
        ...(flowAssets === undefined ? {} : { flowAssets }),
        others,
        warnings: shortened([...archive.oddities.map(oddity => `Not as it was exported: ${oddity}.`), ...reading.warnings])
    };
}
// A hostile package could fill the log with them.
const MOST_WARNINGS = 50;
const shortened = (warnings) => warnings.length > MOST_WARNINGS
    ? [...warnings.slice(0, MOST_WARNINGS), `There are ${warnings.length - MOST_WARNINGS} more oddities of this kind.`]
    : [...warnings];
function openPackage(bytes, what) {
    const archive = openZip(bytes, what);
    const recognised = (0,archive_kinds/* recogniseArchive */.AB)(archive);
    if (recognised.kind === 'package' || recognised.kind === 'wrapped-package')
        return archive;
    throw notPackage(what, recognised);
}
function openZip(bytes, what) {
    try {
        return (0,archive/* openArchive */.p_)(bytes, what);
    }
    catch (error) {
        const recognised = (0,recognise/* recognise */.G)(bytes);
        // Of an archive that is broken or unsafe, the error itself says the most.
        if (recognised.kind === 'damaged-zip')
            throw error;
        throw notPackage(what, recognised, error);
    }
}
const notPackage = (what, recognised, cause) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it is not a Power Apps package but ${recognised.what}`,
    remedy: recognised.remedy,
    cause
});
function kindsIn(resources) {
    const types = new Set(Object.values(resources).map(({ type }) => (0,display/* quoted */.TL)(type)));
    return types.size === 0 ? 'nothing at all' : (0,display/* listed */.KE)([...types], 5);
}


/***/ }),

/***/ 33697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readApp),
/* harmony export */   u: () => (/* binding */ documentPathOf)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79092);



const APPS = 'Microsoft.PowerApps/apps/';
/**
 * Reads the app. Nothing ties the app's resource to its folder, so with several folders (git keeps those of earlier
 * exports) it is the one whose app has the resource's display name.
 *
 * @returns `undefined`, with a warning, when no folder holds an app
 * @throws ActionError when the app's document cannot be told
 */
function readApp(reading, displayName) {
    const chosen = candidateNamed(reading, displayName);
    if (chosen === undefined) {
        reading.warnings.push(`The app ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(displayName)} is listed, but no folder below ${APPS} holds one.`);
        return undefined;
    }
    reading.claim(chosen.name);
    const app = readParts(reading, chosen);
    reportStrays(reading, app.folder);
    return app;
}
function foldersOf(reading) {
    const folders = reading.left(APPS).map(name => name.slice(APPS.length).split('/'));
    return [...new Set(folders.filter(parts => parts.length > 1).map(([folder]) => folder ?? ''))];
}
/** The first app of that name; else the first one that is whole; else what is wrong with the first one is thrown. */
function candidateNamed(reading, displayName) {
    let first;
    let fault;
    for (const folder of foldersOf(reading)) {
        try {
            const app = candidateIn(reading, folder);
            if (app?.displayName === displayName)
                return app;
            first ??= app;
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
                throw error;
            fault ??= error;
        }
    }
    if (first === undefined && fault !== undefined)
        throw fault;
    return first;
}
function candidateIn(reading, folder) {
    const name = reading.find(`${APPS}${folder}/${folder}.json`);
    if (name === undefined)
        return undefined;
    const file = reading.parse(name, reading.archive.read(name));
    const template = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(file, 'appDefinitionTemplate');
    if (!(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(file) || !(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(template))
        throw malformed(reading, name, 'it has no "appDefinitionTemplate"');
    return { folder, name, file, template, displayName: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(template, 'properties', 'displayName') ?? '' };
}
function readParts(reading, { folder, name, file, template, displayName }) {
    const documentName = findDocument(reading, folder, name, template);
    const version = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(template, 'properties', 'appVersion');
    return {
        folder,
        template,
        file,
        displayName,
        ...(version === undefined ? {} : { version }),
        connectionReferences: referencesOf(template),
        documentName,
        document: reading.take(documentName),
        files: readFiles(reading, folder, file)
    };
}
function referencesOf(template) {
    const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(template, 'properties', 'connectionReferences');
    const entries = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(references) ? Object.entries(references) : [];
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeMap */ .Ek)(entries.filter((entry) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry[1])));
}
/** Where the app's JSON says its document is: `/<folder>/N<guid>-document.msapp`, relative to the apps' folder. */
function documentPathOf(template) {
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(template, 'properties', 'appUris', 'documentUri', 'value');
    return value === undefined ? undefined : APPS + value.replaceAll('\\', '/').replace(/^\/+/, '');
}
/**
 * Never by name alone while the JSON's link holds: folders kept in git hold the documents of earlier exports as well.
 * Where it dangles (a document renamed by hand, seen in a published package), the only document there is must be it.
 */
function findDocument(reading, folder, name, template) {
    const path = documentPathOf(template);
    const linked = path === undefined ? undefined : reading.find(path);
    if (linked !== undefined)
        return linked;
    const documents = reading.left(`${APPS}${folder}/`).filter(file => /\.msapp$/i.test(file));
    const [only] = documents;
    if (only === undefined || documents.length > 1)
        throw malformed(reading, name, only === undefined
            ? `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path ?? '.msapp')} is missing`
            : `the app's document ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path ?? '.msapp')} is missing, and it could be any of ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(documents.map(_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL), 5)}`);
    reading.warnings.push(`The app's document is not where its JSON says (${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path ?? '')}); ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(only)} is taken.`);
    return only;
}
function readFiles(reading, folder, file) {
    const ends = lastPartsIn(file);
    return reading
        .left(`${APPS}${folder}/`)
        .filter(name => ends.has(lastPart(name)))
        .map(name => ({ role: roleOf(lastPart(name)), name, bytes: reading.take(name) }));
}
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
/** More than one prefix was seen in real packages. */
const roleOf = (fileName) => fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-)+/i, '');
/** The last parts of all paths in a JSON value. Which fields link to files has changed over the years. */
function lastPartsIn(root) {
    const parts = new Set();
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string' && value.includes('/'))
            parts.add(lastPart(value));
        else if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                open.push(inner);
    }
    return parts;
}
function reportStrays(reading, folder) {
    const strays = reading.left(APPS);
    if (strays.length === 0)
        return;
    reading.claim(...strays);
    const folderOf = (name) => name.slice(APPS.length).split('/')[0] ?? '';
    const beside = strays.filter(name => folderOf(name) === folder);
    const others = new Set(strays.map(folderOf).filter(other => other !== folder));
    if (beside.length > 0)
        reading.warnings.push(`${beside.length} file${beside.length === 1 ? '' : 's'} in the app's folder belong to no part of it (left over from earlier exports?) and are left out.`);
    for (const other of others)
        reading.warnings.push(`The folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(APPS + other)} belongs to no listed app and is left out.`);
}
const malformed = (reading, file, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
    doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The package was changed after its export: export it again.'
});


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ recogniseArchive),
/* harmony export */   M3: () => (/* binding */ APP_DOCUMENT),
/* harmony export */   fd: () => (/* binding */ isAppDocument)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65611);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67742);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79092);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5563);




const PACKAGE_FOLDERS = ['microsoft.powerapps', 'microsoft.flow', 'microsoft.commondatamodel'];
const APP_DOCUMENT = {
    kind: 'msapp',
    what: 'an app document (.msapp) without its package',
    remedy: 'It can be opened in Power Apps Studio but not imported: use the package that the export page writes.'
};
/** Says what an archive that could be opened is. Throws only what reading its entries throws. */
function recogniseArchive(archive) {
    const names = archive.names.map(name => name.toLowerCase());
    return (packageKind(archive) ??
        solutionKind(names) ??
        (isAppDocument(names) ? APP_DOCUMENT : undefined) ??
        definitionKind(archive, names) ??
        canvasSourceKind(names) ??
        bundleKind(archive) ??
        sourceTreeKind(archive) ??
        plainZip(names));
}
/** Whether names in lower case, with `/`, are those of an app document. Both files are in every generation of them. */
const isAppDocument = (names) => names.includes('header.json') && names.includes('properties.json');
function packageKind(archive) {
    if (!archive.has('manifest.json'))
        return undefined;
    const hasFolder = archive.names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0]?.toLowerCase() ?? ''));
    if (!hasFolder && !listsResources(archive.read('manifest.json')))
        return undefined;
    return archive.wrapper === undefined
        ? { kind: 'package', what: 'a Power Apps package', remedy: 'It can be used as it is.' }
        : {
            kind: 'wrapped-package',
            what: `a Power Apps package inside the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(archive.wrapper)}`,
            remedy: 'Compress the content of the folder rather than the folder, or export the package again.'
        };
}
/** A manifest with nothing beside it is still one; other tools call their files `manifest.json`, too. */
function listsResources(bytes) {
    try {
        const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, 'manifest.json');
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value['resources']) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value['details']);
    }
    catch {
        return false;
    }
}
function solutionKind(names) {
    if (!names.includes('solution.xml'))
        return undefined;
    if (!names.includes('[content_types].xml') && !names.includes('customizations.xml'))
        return undefined;
    return {
        kind: 'solution',
        what: 'a Dataverse solution',
        remedy: 'Import it with solution tools (pac solution import), or export the app as a package instead.'
    };
}
function definitionKind(archive, names) {
    if (names.includes('definition.json') &&
        names.some(name => name === 'apismap.json' || name === 'connectionsmap.json'))
        return {
            kind: 'flow-definition',
            what: 'the folder of one flow, cut out of its package',
            remedy: 'Use the whole package, with its manifest.json.'
        };
    const template = ['template.json', 'azuredeploy.json'].find(name => archive.has(name));
    if (template === undefined || !(0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeploymentTemplate */ .e)(jsonOf(archive, template)))
        return undefined;
    return {
        kind: 'logic-app-template',
        what: 'an Azure deployment template',
        remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
    };
}
function jsonOf(archive, name) {
    try {
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(archive.read(name), name);
    }
    catch {
        return undefined;
    }
}
function canvasSourceKind(names) {
    const isSource = names.some(name => /(^|\/)canvasmanifest\.json$/.test(name) || /(^|\/)src\/([^/]+\.fx\.yaml|app\.pa\.yaml)$/.test(name));
    if (!isSource)
        return undefined;
    return {
        kind: 'canvas-source',
        what: 'the unpacked source of a canvas app',
        remedy: 'Use the package that was exported: what is packed from source again is no package.'
    };
}
// Enough for every bundle seen, and a bound on the work a stranger can ask for.
const MOST_INNER = 50;
const INNER_LIMITS = { ..._archive_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_LIMITS */ .dR, expandedBytes: 16 * 1024 * 1024 };
function bundleKind(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    if (zips.length === 0)
        return undefined;
    const inner = zips.slice(0, MOST_INNER).filter(name => isPackage(archive, name));
    return {
        kind: 'bundle',
        what: `a zip archive around ${zips.length === 1 ? 'another zip archive' : `${zips.length} other zip archives`}`,
        remedy: inner.length === 0
            ? `None of the zip files in it is a Power Apps package: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(zips.map(_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL), 5)}.`
            : `Unzip it and use ${inner.length === 1 ? 'the package' : 'one of the packages'} in it: ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(inner.map(_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL))}.`,
        inner
    };
}
/** Archives are looked into one level deep, no further. */
function isPackage(archive, name) {
    try {
        return packageKind((0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(archive.read(name), name, INNER_LIMITS)) !== undefined;
    }
    catch {
        return false;
    }
}
/** The folder that holds one of a package's own folders, with its last slash; `undefined` for names outside of any. */
function homeOf(name) {
    const parts = name.split('/');
    const at = parts.findIndex(part => PACKAGE_FOLDERS.includes(part.toLowerCase()));
    return at === -1
        ? undefined
        : parts
            .slice(0, at)
            .map(part => `${part}/`)
            .join('');
}
function sourceTreeKind(archive) {
    const homes = new Set(archive.names.map(homeOf));
    const nested = archive.names.find(name => name.endsWith('/manifest.json') && homes.has(name.slice(0, -'manifest.json'.length)));
    if (nested !== undefined)
        return {
            kind: 'source-tree',
            what: 'an archive of folders, one of which is an unpacked package',
            remedy: `Compress the content of the folder ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(nested.slice(0, -'/manifest.json'.length))}, or export the package again.`
        };
    const names = archive.names.map(name => name.toLowerCase());
    if (names.some(name => /(^|\/)other\/solution\.xml$|\.cdsproj$/.test(name)))
        return {
            kind: 'source-tree',
            what: 'the unpacked source of a Dataverse solution',
            remedy: 'Pack it with solution tools (pac solution pack), or export the app as a package instead.'
        };
    if (names.some(name => /^(\.gitignore|\.gitattributes|\.git\/|\.github\/)/.test(name)))
        return {
            kind: 'source-tree',
            what: 'a copy of a source repository',
            remedy: 'Use the package file that the export wrote.'
        };
    return undefined;
}
function plainZip(names) {
    if (names.length === 0)
        return { kind: 'zip', what: 'a zip archive without any file', remedy: 'Export the package again.' };
    const folders = names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0] ?? ''));
    return folders
        ? {
            kind: 'zip',
            what: 'a zip archive with the folders of a package but without its manifest.json',
            remedy: 'Export the package again: it cannot be imported without its manifest.'
        }
        : {
            kind: 'zip',
            what: 'a zip archive that is no Power Apps package',
            remedy: 'Use the .zip that "Export package" writes in Power Apps or Power Automate.'
        };
}


/***/ }),

/***/ 67742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p_: () => (/* binding */ openArchive),
  _d: () => (/* reexport */ writeArchive)
});

// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(17594);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __nccwpck_require__(32041);
// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __nccwpck_require__(21818);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __nccwpck_require__(71316);
;// CONCATENATED MODULE: ./lib/package/archive-writer.js




// Fields as the service's exporter writes them: DOS, format 2.0, no attributes (measured over 298 real packages).
const MADE_BY = 20;
const DEEPEST = 32;
/**
 * Writes a zip of the kind the service's exporter writes: deflated, no folder entries, entries in the order given.
 * The same input gives the same bytes on every machine: times are written as UTC, whatever the local zone.
 *
 * @param modified time of every entry; zip keeps two-second steps from 1980 to 2107
 * @throws Error for names that could not be read back, which is a defect of the caller
 */
function writeArchive(files, modified) {
    const zip = new adm_zip({
        noSort: true,
        decoder: {
            // The flag for UTF-8 names, only where a name needs it; the exporter never sets it.
            efs: name => /[^\u0020-\u007e]/.test(name),
            encode: text => Buffer.from(text, 'utf8'),
            decode: raw => Buffer.from(raw).toString('utf8')
        }
    });
    const seen = new Set();
    for (const { name, bytes } of files) {
        const result = (0,entry_names/* normalisedName */.E1)(name, DEEPEST);
        if (typeof result === 'string' || result.name !== name || name === '')
            throw new Error(`${(0,display/* quoted */.TL)(name)} cannot be a name in a zip`);
        if (seen.has((0,entry_names/* comparableName */._t)(name)))
            throw new Error(`${(0,display/* quoted */.TL)(name)} is in the zip already`);
        seen.add((0,entry_names/* comparableName */._t)(name));
        const entry = zip.addFile(name, (0,zip_entries/* asBuffer */.bS)(bytes));
        entry.header.made = MADE_BY;
        entry.header.timeval = dosTime(modified);
        entry.attr = 0;
    }
    return zip.toBuffer();
}
/** Date in the upper, time in the lower 16 bits, as zip headers hold them. */
function dosTime(moment) {
    const year = moment.getUTCFullYear();
    if (year < 1980)
        return dosTime(new Date(Date.UTC(1980, 0, 1)));
    if (year > 2107)
        return dosTime(new Date(Date.UTC(2107, 11, 31, 23, 59, 58)));
    const date = ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
    const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
    return ((date << 16) | time) >>> 0;
}

;// CONCATENATED MODULE: ./lib/package/archive.js





const MiB = 1024 * 1024;
/**
 * Chosen by us, from measurement: real packages stay below 4 MiB, 75 entries, names of 136 bytes and five folders; the
 * densest entry of one expands 16 times, the densest inside an app document 32 times.
 */
const DEFAULT_LIMITS = {
    packageBytes: 256 * MiB,
    entries: 10_000,
    expandedBytes: 1024 * MiB,
    entryExpandedBytes: 512 * MiB,
    ratio: 200,
    ratioFrom: MiB,
    nameBytes: 512,
    depth: 32
};
/**
 * Opens a zip from an untrusted source. Names and claims of every entry are checked here, contents when they are read.
 *
 * @param what how messages call the file, with its quotes: `the package "a.zip"`
 * @throws ActionError for a damaged zip, and for anything an exporter would never write: names that leave the archive,
 * names that differ only in case, encryption, bombs
 */
function openArchive(bytes, what, limits = DEFAULT_LIMITS) {
    if (bytes.length > limits.packageBytes)
        throw (0,zip_entries/* unsafe */.N9)(what, `it has ${bytes.length} bytes, more than the ${limits.packageBytes} allowed`);
    const entries = (0,zip_entries/* zipEntries */.uW)(bytes, what, limits);
    checkClaims(entries, what, limits);
    const { files, oddities } = filesOf(entries, what, limits.depth);
    const wrapper = (0,entry_names/* wrappingFolder */.PB)([...files.keys()]);
    if (wrapper !== undefined)
        oddities.push(`everything lies inside the folder ${(0,display/* quoted */.TL)(wrapper)}`);
    const unwrapped = new Map([...files].map(([name, entry]) => [wrapper === undefined ? name : name.slice(wrapper.length + 1), entry]));
    let left = limits.expandedBytes;
    return {
        names: [...unwrapped.keys()],
        ...(wrapper === undefined ? {} : { wrapper }),
        oddities,
        has: name => unwrapped.has(name),
        read: name => {
            const entry = unwrapped.get(name);
            if (entry === undefined)
                throw missing(what, name);
            const content = (0,zip_entries/* expanded */.sz)(entry, roomOf(limits, left), what);
            left -= content.length;
            return content;
        }
    };
}
const missing = (what, name) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it holds no file ${(0,display/* quoted */.TL)(name)}`,
    remedy: 'Export the package again.'
});
const roomOf = (limits, left) => ({
    left,
    entry: limits.entryExpandedBytes,
    ratio: limits.ratio,
    ratioFrom: limits.ratioFrom
});
/** Refuses what already confesses to be too much; what lies about its size is caught when it is inflated. */
function checkClaims(entries, what, limits) {
    let left = limits.expandedBytes;
    for (const entry of entries) {
        if (entry.encrypted)
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} is encrypted`);
        const fault = (0,zip_entries/* tooLarge */.g$)(entry, entry.size, roomOf(limits, left));
        if (fault !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, fault);
        left -= entry.size;
    }
}
function filesOf(entries, what, depth) {
    const files = new Map();
    const seen = new Map();
    const oddities = new Set();
    for (const entry of entries) {
        const result = (0,entry_names/* normalisedName */.E1)(entry.name, depth);
        if (typeof result === 'string')
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} ${result}`);
        if (result.backslashes)
            oddities.add('its names are separated by backslashes, as some Windows tools write them');
        if (entry.directory) {
            oddities.add('it has entries for folders');
            continue;
        }
        if (result.name === '')
            throw (0,zip_entries/* unsafe */.N9)(what, 'it holds an entry without a name');
        const twin = seen.get((0,entry_names/* comparableName */._t)(result.name));
        if (twin !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, `its entries ${(0,display/* quoted */.TL)(twin)} and ${(0,display/* quoted */.TL)(entry.name)} are the same file`);
        seen.set((0,entry_names/* comparableName */._t)(result.name), entry.name);
        if ((0,entry_names/* isMacExtra */.eP)(result.name))
            oddities.add('it has extra files of macOS, which are left out');
        else
            files.set(result.name, entry);
    }
    return { files, oddities: [...oddities] };
}


/***/ }),

/***/ 47990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** The digest of a file as every input, output and log of this action writes it: `sha256:` and 64 hex digits. */
const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
/**
 * Whether two digests say the same. People paste them from tools that print upper case, or leave `sha256:` out
 * (`sha256sum`, the artifact service): both are taken. An empty text equals nothing.
 */
function sameDigest(one, other) {
    const hex = bare(one);
    return hex !== '' && hex === bare(other);
}
const bare = (digest) => digest
    .trim()
    .toLowerCase()
    .replace(/^sha256:\s*/, '');


/***/ }),

/***/ 32041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ normalisedName),
/* harmony export */   PB: () => (/* binding */ wrappingFolder),
/* harmony export */   Uq: () => (/* binding */ decodedName),
/* harmony export */   _t: () => (/* binding */ comparableName),
/* harmony export */   eP: () => (/* binding */ isMacExtra)
/* harmony export */ });
/**
 * Turns the name bytes of a zip entry into text. UTF-8 where it is valid UTF-8 (also without the flag that promises
 * it: many tools forget to set it), else one character a byte, so that different bytes stay different names.
 */
function decodedName(raw) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        return Buffer.from(raw).toString('latin1');
    }
}
/**
 * Brings a name into the one form the rest of the code knows, or says why it is refused. Nothing is repaired that
 * changes where a name points to: a name that leaves the archive is a fault, not something to cut short.
 */
function normalisedName(text, depth) {
    if (text.includes('\0'))
        return 'has a NUL character in its name';
    const slashed = text.replaceAll('\\', '/');
    if (slashed.startsWith('/'))
        return 'has an absolute name';
    if (/^[a-z]:/i.test(slashed))
        return 'has a drive letter in its name';
    const parts = slashed.split('/').filter(part => part !== '' && part !== '.');
    if (parts.includes('..'))
        return 'points outside the archive';
    if (parts.length > depth)
        return `lies more than ${depth} folders deep`;
    return { name: parts.join('/'), backslashes: text.includes('\\') };
}
/** The form in which two names are the same file on a case-insensitive disk, and to the service's own .NET code. */
const comparableName = (name) => name.normalize('NFC').toLowerCase();
/** Files macOS adds to every archive made in its Finder; no package means them. */
function isMacExtra(name) {
    const parts = name.split('/');
    const last = parts.at(-1) ?? '';
    return parts[0] === '__MACOSX' || last.startsWith('._') || last === '.DS_Store';
}
/**
 * The one folder everything lies in, when a whole folder was compressed instead of its content. It must hold a file
 * itself: in a package of flows that lost its manifest, `Microsoft.Flow` is the only top folder and no wrapper.
 */
function wrappingFolder(names) {
    const top = names[0]?.split('/')[0];
    if (top === undefined)
        return undefined;
    const inside = names.every(name => name.startsWith(`${top}/`));
    const holdsFile = names.some(name => name.startsWith(`${top}/`) && !name.slice(top.length + 1).includes('/'));
    return inside && holdsFile ? top : undefined;
}


/***/ }),

/***/ 79092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vi: () => (/* binding */ MOST_JSON_BYTES),
  Gv: () => (/* binding */ isObject),
  qF: () => (/* binding */ parseJson),
  Ek: () => (/* binding */ safeMap),
  $6: () => (/* binding */ textAt),
  fK: () => (/* binding */ valueAt)
});

// UNUSED EXPORTS: DEEPEST_JSON

// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(17594);
;// CONCATENATED MODULE: ./lib/package/json-fault.js
/**
 * Where a text stops being JSON, as an offset; `undefined` where it never does. The engine's own message often holds
 * no position but a piece of the text, which may be a secret.
 */
function firstFault(text) {
    const open = [];
    let expects = 'value';
    let at = afterBlanks(text, 0);
    while (at < text.length) {
        const character = text[at] ?? '';
        const inside = open.at(-1);
        let next;
        if (expects === 'separator') {
            if (character === inside)
                next = json_fault_close(open, at);
            else if (character === ',' && inside !== undefined) {
                next = at + 1;
                expects = inside === '}' ? 'key' : 'value';
            }
        }
        else if (expects === 'key' || expects === 'first-key') {
            if (character === '}' && expects === 'first-key') {
                next = json_fault_close(open, at);
                expects = 'separator';
            }
            else {
                const colon = afterBlanks(text, afterString(text, at) ?? text.length);
                if (character !== '"')
                    return at;
                if (text[colon] !== ':')
                    return colon;
                next = colon + 1;
                expects = 'value';
            }
        }
        else if (character === ']' && expects === 'first-value') {
            next = json_fault_close(open, at);
            expects = 'separator';
        }
        else if (character === '{' || character === '[') {
            open.push(character === '{' ? '}' : ']');
            next = at + 1;
            expects = character === '{' ? 'first-key' : 'first-value';
        }
        else {
            next = character === '"' ? afterString(text, at) : afterLiteral(text, at);
            expects = 'separator';
        }
        if (next === undefined)
            return at;
        at = afterBlanks(text, next);
    }
    return expects === 'separator' && open.length === 0 ? undefined : text.length;
}
function json_fault_close(open, at) {
    open.pop();
    return at + 1;
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === '"')
            return at + 1;
        if (character < ' ')
            return undefined;
        if (character === '\\') {
            const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
            escape.lastIndex = at + 1;
            if (!escape.test(text))
                return undefined;
            at = escape.lastIndex - 1;
        }
    }
    return undefined;
}
function afterLiteral(text, start) {
    const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
    literal.lastIndex = start;
    return literal.test(text) ? literal.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/package/json-text.js



/** Largest JSON file of a package that is read. The largest one measured has 11.3 MB. */
const MOST_JSON_BYTES = 64 * 1024 * 1024;
/** Deepest nesting that is read: measured 33, and what works on the values recurses. */
const DEEPEST_JSON = 200;
const REMEDY = 'The file was damaged or edited after its export: export the package again.';
/**
 * Reads JSON written by a stranger. A byte order mark is skipped, of duplicate keys the last one counts, and keys
 * named `__proto__` are dropped, so that no later copy of the value can change a prototype.
 *
 * @param what how messages call the text: `manifest.json of the package "a.zip"`
 * @throws ActionError naming line and column, never quoting the text, which may hold secrets
 */
function parseJson(bytes, what) {
    const refuse = (why) => new errors/* ActionError */.lZ({ doing: `read ${(0,display/* plainText */.wh)(what, 400)}`, why, remedy: REMEDY });
    if (bytes.length > MOST_JSON_BYTES)
        throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse('it is not UTF-8 text');
    }
    if (deeperThan(text, DEEPEST_JSON))
        throw refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw refuse(`it is not valid JSON${placeOf(text)}`);
    }
    // Escapes may spell the key as well, so their presence counts as suspicion.
    if (text.includes('__proto__') || text.includes('\\u'))
        dropPrototypeKeys(value);
    return value;
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value at a path of keys, `undefined` where the path ends early. Looks at own keys only. */
function valueAt(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!isObject(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
/** The text at a path of keys; `undefined` where there is none or an empty one. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A map whose keys come from a stranger: looking up `constructor` or `toString` in it finds nothing. */
function safeMap(entries) {
    const map = Object.create(null);
    for (const [key, value] of entries)
        map[key] = value;
    return map;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Whether brackets nest deeper than `limit`. Told before parsing, since the parser would only tell by a full stack. */
function deeperThan(text, limit) {
    let depth = 0;
    let inString = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (inString) {
            if (code === BACKSLASH)
                at += 1;
            else if (code === QUOTE)
                inString = false;
        }
        else if (code === QUOTE)
            inString = true;
        else if (code === 0x7b || code === 0x5b) {
            depth += 1;
            if (depth > limit)
                return true;
        }
        else if (code === 0x7d || code === 0x5d)
            depth -= 1;
    }
    return false;
}
function placeOf(text) {
    const fault = firstFault(text);
    if (fault === undefined)
        return '';
    const before = text.slice(0, fault);
    return ` at line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
}
function dropPrototypeKeys(root) {
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value !== 'object' || value === null)
            continue;
        if (Object.hasOwn(value, '__proto__'))
            Reflect.deleteProperty(value, '__proto__');
        for (const inner of Object.values(value))
            open.push(inner);
    }
}


/***/ }),

/***/ 50857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(17594);
/* harmony import */ var _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59672);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67742);
/* harmony import */ var _text_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5563);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(21818);





const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const SPANNED = Buffer.from('PK\u0007\u0008', 'latin1');
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
// The record at the end of a zip and the longest comment that may follow it.
const TAIL = 22 + 0xffff;
/**
 * Says what a file is, from its bytes alone, so that whoever gave the wrong one learns it before anything is signed in
 * to or uploaded. Never throws.
 */
function recognise(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (head.length === 0)
        return {
            kind: 'empty',
            what: 'an empty file',
            remedy: 'The step or download that wrote it failed: look there, and export the package again.'
        };
    if (head.subarray(0, 4).equals(APPLE_DOUBLE))
        return {
            kind: 'apple-double',
            what: 'a macOS AppleDouble file, which holds attributes of another file',
            remedy: 'Delete it and use the file of the same name without the leading "._".'
        };
    try {
        return looksLikeZip(head) ? recogniseZip(head) : (0,_text_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .recogniseText */ .t)(head);
    }
    catch {
        return { kind: 'not-a-zip', what: 'not a zip archive', remedy: 'Export the package again.' };
    }
}
const looksLikeZip = (bytes) => [LOCAL_HEADER, SPANNED, END_OF_DIRECTORY].some(signature => bytes.subarray(0, 4).equals(signature)) ||
    bytes.subarray(-TAIL).includes(END_OF_DIRECTORY);
function recogniseZip(bytes) {
    try {
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .recogniseArchive */ .AB)((0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .openArchive */ .p_)(bytes, 'the file'));
    }
    catch (error) {
        if (holdsAppDocument(bytes))
            return _archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .APP_DOCUMENT */ .M3;
        const why = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error : undefined;
        return {
            kind: 'damaged-zip',
            what: `a zip archive that cannot be read: ${why?.why ?? 'its structure is broken'}`,
            remedy: why?.remedy ?? 'Download or export the file again.'
        };
    }
}
/** Documents of some generations have absolute names, which an archive we read files from may not have. */
function holdsAppDocument(bytes) {
    try {
        const names = (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .zipEntries */ .uW)(bytes, 'the file', _archive_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .dR).map(({ name }) => name.toLowerCase());
        return (0,_archive_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAppDocument */ .fd)(names.map(name => name.replaceAll('\\', '/').replace(/^\//, '')));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 16526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   a4: () => (/* binding */ prerequisites),
/* harmony export */   gl: () => (/* binding */ childrenFirst),
/* harmony export */   v9: () => (/* binding */ isCustomConnector)
/* harmony export */ });
// Types are compared without case: ids on this platform are.
const KINDS = {
    'microsoft.powerapps/apps': 'app',
    'microsoft.flow/flows': 'flow',
    'microsoft.powerapps/apis': 'connector',
    'microsoft.powerapps/apis/connections': 'connection',
    'microsoft.commondatamodel/environments/namespaces/entities': 'entity',
    'microsoft.commondatamodel/environments/namespaces/enumerations': 'picklist'
};
function kindOf(resource) {
    const type = resource.type.toLowerCase();
    // A type is a stranger's text and may be called `constructor`.
    return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'unknown';
}
/** What a person calls the resource; its name, then its key, where it carries no display name. */
const displayNameOf = (resource, key) => resource.details?.displayName || resource.name || key;
/** Standard connectors come with an id and a name; a custom one has neither and must be found in the target. */
const isCustomConnector = (resource) => kindOf(resource) === 'connector' && !resource.name;
/** Direct prerequisites without repetition (real packages repeat keys) and without dangling ones. */
const prerequisites = (resource, resources) => [...new Set(resource.dependsOn ?? [])].filter(key => resources[key] !== undefined);
/** Keys in an order in which everything comes after what it depends on. Cycles are cut, not followed. */
function childrenFirst(resources) {
    const ordered = [];
    const visited = new Set();
    // An explicit stack: a hostile manifest may chain thousands of resources.
    for (const start of Object.keys(resources)) {
        const stack = [];
        const enter = (key) => {
            const resource = resources[key];
            if (visited.has(key) || resource === undefined)
                return;
            visited.add(key);
            stack.push({ key, left: prerequisites(resource, resources) });
        };
        enter(start);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const next = top.left.shift();
            if (next === undefined) {
                ordered.push(top.key);
                stack.pop();
            }
            else
                enter(next);
        }
    }
    return ordered;
}
/** Key of the app, or of the flow of a flow package: the one thing everything else is there for. */
function rootOf(resources) {
    const keys = Object.keys(resources);
    const ofKind = (kind) => keys.filter(key => kindOf(resources[key] ?? { type: '' }) === kind);
    const [app] = ofKind('app');
    if (app !== undefined)
        return app;
    const flows = ofKind('flow');
    return flows.find(key => resources[key]?.hierarchy === 'Root') ?? flows[0];
}


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDeploymentTemplate),
/* harmony export */   t: () => (/* binding */ recogniseText)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79092);

const AGAIN = 'Download or export the package again, and check that the step that fetches it succeeded.';
/** Says what a file that is no zip is. */
function recogniseText(bytes) {
    const start = startOf(bytes);
    if (start.startsWith('version https://git-lfs'))
        return {
            kind: 'git-lfs-pointer',
            what: 'a Git LFS pointer in place of the file itself',
            remedy: 'Check out with "lfs: true" (actions/checkout), or run "git lfs pull".'
        };
    if (start.startsWith('{'))
        return recogniseJson(bytes);
    const what = SIGNS.find(([sign]) => (typeof sign === 'string' ? start.toLowerCase().startsWith(sign) : sign(bytes)));
    return what === undefined
        ? { kind: 'not-a-zip', what: 'not a zip archive', remedy: 'Use the .zip that "Export package" writes.' }
        : { kind: 'not-a-zip', what: what[1], remedy: what[2] };
}
const magic = (...digits) => (bytes) => digits.every((digit, at) => bytes[at] === digit);
const REPACKED = 'Unpack it: a package is a .zip file as the export writes it.';
const SIGNS = [
    ['<!doctype html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    ['<html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    [
        '<?xml version="1.0" encoding="utf-8"?><error>',
        'an error of the storage service saved in place of the file',
        AGAIN
    ],
    ['<', 'an XML document', AGAIN],
    ['uesdb', 'a zip archive written as base64 text', 'Decode it first (base64 --decode).'],
    [magic(0x37, 0x7a, 0xbc, 0xaf), 'a 7-Zip archive', REPACKED],
    [magic(0x1f, 0x8b), 'a gzip file', REPACKED],
    [magic(0x52, 0x61, 0x72, 0x21), 'a RAR archive', REPACKED],
    [magic(0xff, 0xfe), 'a UTF-16 text file, as PowerShell writes it when binary output is redirected', AGAIN]
];
/** The first characters, without a byte order mark and leading blanks. */
const startOf = (bytes) => bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
function recogniseJson(bytes) {
    const value = jsonOf(bytes);
    if (isDeploymentTemplate(value))
        return {
            kind: 'logic-app-template',
            what: 'an Azure deployment template',
            remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
        };
    if (isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'properties', 'definition')) ||
        isWorkflow((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'definition')) ||
        isWorkflow(value))
        return {
            kind: 'flow-definition',
            what: 'the definition of one flow, without its package',
            remedy: 'Use the package (.zip) it came from, or export the flow as a package.'
        };
    if ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'resources')) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'details')))
        return {
            kind: 'not-a-zip',
            what: 'the manifest.json of a package, without the package',
            remedy: 'Use the .zip file it came from.'
        };
    return { kind: 'not-a-zip', what: 'a JSON file', remedy: 'Use the .zip that "Export package" writes.' };
}
function jsonOf(bytes) {
    try {
        return bytes.length > _json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_JSON_BYTES */ .Vi ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, 'the file');
    }
    catch {
        return undefined;
    }
}
const isWorkflow = (value) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'actions')) && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, 'triggers'));
/** What Azure Resource Manager deploys; the portal offers a flow's export in this form, too. */
const isDeploymentTemplate = (value) => /deploymenttemplate\.json/i.test((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, '$schema') ?? '');


/***/ }),

/***/ 21818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   uW: () => (/* binding */ zipEntries)
/* harmony export */ });
/* unused harmony export damaged */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38522);
/* harmony import */ var adm_zip__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71316);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(17594);
/* harmony import */ var _entry_names_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(32041);





const STORED = 0;
const DEFLATED = 8;
// Bit 0: encrypted; bit 6: strong encryption; bit 13: the directory itself is masked.
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const DAMAGED = 'Download or export the file again; if it is kept in git, mark *.zip as binary in .gitattributes, since changed line ends destroy a zip.';
const UNSAFE = 'Power Apps does not write such archives: do not use this file, export the package again.';
/** Refusal of an archive that is broken. */
const damaged = (what, why, cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(what, 300)}`, why, remedy: DAMAGED, cause });
/** Refusal of an archive that no exporter writes and that could do harm. */
const unsafe = (what, why) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(what, 300)}`, why, remedy: UNSAFE });
/** As a Buffer over the same memory: adm-zip takes nothing else. */
const asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/**
 * Lists the entries of a zip without reading any content. Throws an `ActionError` for what is no zip, is cut off,
 * names an entry differently in its two headers, or exceeds the limits.
 */
function zipEntries(bytes, what, limits) {
    const buffer = asBuffer(bytes);
    const listed = directoryOf(buffer, what, limits);
    return listed.map(entry => {
        const name = (0,_entry_names_js__WEBPACK_IMPORTED_MODULE_4__/* .decodedName */ .Uq)(entry.rawEntryName);
        const { header } = entry;
        if (!namedAlike(buffer, header.offset, entry.rawEntryName))
            throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is not where the archive's directory says it is`);
        return {
            name,
            directory: entry.isDirectory,
            encrypted: (header.flags & ENCRYPTED) !== 0,
            method: header.method,
            crc: header.crc,
            size: header.size,
            compressedSize: header.compressedSize,
            compressed: () => {
                try {
                    return entry.getCompressedData();
                }
                catch (error) {
                    throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is cut off`, error);
                }
            }
        };
    });
}
function directoryOf(buffer, what, limits) {
    // adm-zip is handed names in hexadecimal. It would build an entry for every folder it sees in a name, and look names
    // up after cleaning them; both are ours to do, from the bytes as they are.
    const decode = (raw) => {
        if (raw.length > limits.nameBytes)
            throw unsafe(what, `it holds an entry name of ${raw.length} bytes, more than the ${limits.nameBytes} allowed`);
        return Buffer.from(raw).toString('hex');
    };
    try {
        const zip = new adm_zip__WEBPACK_IMPORTED_MODULE_1__(buffer, { noSort: true, decoder: { encode: text => Buffer.from(text), decode } });
        const count = zip.getEntryCount();
        if (count > limits.entries)
            throw unsafe(what, `it holds ${count} entries, more than the ${limits.entries} allowed`);
        return zip.getEntries();
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ)
            throw error;
        const twice = /Duplicate entry name "?([0-9a-f]*)/i.exec((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
        if (twice !== null)
            throw unsafe(what, `it holds the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_4__/* .decodedName */ .Uq)(Buffer.from(twice[1] ?? '', 'hex')))} twice`);
        throw damaged(what, 'it is not a complete zip archive', error);
    }
}
/** Whether the header in front of the content carries the same name: readers differ in which of the two they trust. */
function namedAlike(buffer, offset, rawName) {
    const start = offset + LOCAL_HEADER;
    if (start > buffer.length || buffer.readUInt32LE(offset) !== LOCAL_SIGNATURE)
        return false;
    return buffer.subarray(start, start + buffer.readUInt16LE(offset + 26)).equals(rawName);
}
/** Why an entry cannot be allowed to have `size` bytes; `undefined` when it can. */
function tooLarge(entry, size, room) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.name);
    if (size > room.entry)
        return `the entry ${name} expands to more than ${room.entry} bytes`;
    if (size > room.left)
        return `its entries expand to more than the bytes allowed, at ${name}`;
    if (size > room.ratioFrom && size > entry.compressedSize * room.ratio)
        return `the entry ${name} expands to more than ${room.ratio} times its size`;
    return undefined;
}
/** The content of an entry, proven by its size and checksum, never growing beyond `room` while it is inflated. */
function expanded(entry, room, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.name);
    if (entry.encrypted)
        throw unsafe(what, `the entry ${name} is encrypted`);
    if (entry.method !== STORED && entry.method !== DEFLATED)
        throw unsafe(what, `the entry ${name} is compressed in a way (method ${entry.method}) that packages do not use`);
    const claimed = tooLarge(entry, entry.size, room);
    if (claimed !== undefined)
        throw unsafe(what, claimed);
    const data = entry.compressed();
    const content = entry.method === STORED || (data.length === 0 && entry.size === 0) ? data : inflated(entry, data, what);
    if (content.length !== entry.size)
        throw damaged(what, `the entry ${name} has ${content.length} bytes where its header says ${entry.size}`);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc)
        throw damaged(what, `the checksum of the entry ${name} does not fit its content`);
    return content;
}
const CHUNK = 256 * 1024;
function inflated(entry, data, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry.name);
    try {
        // The claimed size was found acceptable; whatever goes beyond it is a lie and stops here, not after the fact.
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, {
            maxOutputLength: Math.max(1, entry.size),
            chunkSize: Math.min(CHUNK, Math.max(1024, entry.size + 1))
        });
    }
    catch (error) {
        if (isTooLarge(error))
            throw unsafe(what, `the entry ${name} expands to more than the ${entry.size} bytes its header says`);
        throw damaged(what, `the content of the entry ${name} cannot be decompressed`, error);
    }
}
// By its code, not its class: errors of Node's own may come from another realm.
const isTooLarge = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';


/***/ }),

/***/ 35166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Uj: () => (/* binding */ fit),
  is: () => (/* binding */ listedRefusal),
  x5: () => (/* binding */ refusal),
  Gb: () => (/* binding */ requestIdOf),
  AK: () => (/* binding */ serviceAnswer),
  vE: () => (/* binding */ translated)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(17594);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
// EXTERNAL MODULE: ./lib/protocol/errors.js
var protocol_errors = __nccwpck_require__(63589);
// EXTERNAL MODULE: ./lib/platform/http.js
var http = __nccwpck_require__(71267);
;// CONCATENATED MODULE: ./lib/platform/remedies.js

const LICENCE = 'The identity needs a Power Apps licence that covers this (the portal asks for Power Apps Plan 2 or its trial); assign one in the Microsoft 365 admin center.';
const OURS = 'This is a defect of this action: report it with the request id.';
const LEASE = 'Somebody has the app open in Power Apps Studio: close that tab and try again. A lease outlives its tab by up to 15 minutes.';
const DLP = 'A data loss prevention policy forbids this combination of connectors in that environment; have an administrator change the policy or leave the connector out.';
/** What to do next, by the service's error code. Codes come from `protocol/errors.ts` and from issues of other clients. */
const BY_CODE = {
    [protocol_errors/* CODES */.Lp.environmentAccessDenied]: 'Give the identity a role in that environment (importing needs Environment Maker) in the Power Platform admin center, and check that the input environment names the right one.',
    [protocol_errors/* CODES */.Lp.environmentNotFound]: 'Check the input environment, and that the identity can see that environment.',
    ServiceToServiceEnvironmentNotFound: 'Check the input environment. A newly made one is not known everywhere for some minutes: then try again.',
    [protocol_errors/* CODES */.Lp.forbidden]: 'Give the identity the missing permission: exporting needs edit rights on the app, importing the Environment Maker role. A service principal is refused by most of these calls: sign in as a user.',
    [protocol_errors/* CODES */.Lp.invalidAuthenticationToken]: 'Sign in again: the token has expired, was revoked, or belongs to another audience or cloud than the input cloud.',
    AuthorizationHeaderInvalid: 'Sign in again: the token is damaged. Check the secret it comes from for stray characters.',
    AuthorizationFailed: 'Sign in with a token for the Power Apps audience; management tokens are not accepted here.',
    [protocol_errors/* CODES */.Lp.connectionAuthorizationFailed]: 'Share the connections (and for an export the flows) that belong to this app with the identity, with edit rights. A flow that does not exist is reported with the same words.',
    [protocol_errors/* CODES */.Lp.appNotFound]: 'Check the input app, and that the app is shared with the identity.',
    ApplicationNotFound: 'Check the input app, and that the app is shared with the identity.',
    [protocol_errors/* CODES */.Lp.flowNotFound]: 'Check the flow, and that it is shared with the identity.',
    [protocol_errors/* CODES */.Lp.apiResourceNotFound]: 'Create the custom connector in that environment first, or map it to one that is there.',
    [protocol_errors/* CODES */.Lp.connectionNotFound]: 'Check the input connections: that connection is gone, or not shared with the identity.',
    [protocol_errors/* CODES */.Lp.packageManifestNotFound]: 'Run the import again from the start; export the package again if it repeats.',
    [protocol_errors/* CODES */.Lp.missingPackageManifest]: 'Export the package again; this one lacks a manifest the service wants.',
    [protocol_errors/* CODES */.Lp.zipFileRejected]: 'Export the package again; edited or damaged packages are rejected.',
    [protocol_errors/* CODES */.Lp.internalServerError]: 'The service gives no reason. Known cause: a package that was edited or built by hand. Export it again and import it unchanged; if it was not edited, give the request id to Microsoft support.',
    [protocol_errors/* CODES */.Lp.appLeaseActive]: LEASE,
    [protocol_errors/* CODES */.Lp.appLeaseSameUserConflict]: LEASE,
    [protocol_errors/* CODES */.Lp.invalidApplicationNameCharacters]: 'Rename the app: the characters . \\ / : * ? " < > | are not allowed in its name.',
    DlpViolation: DLP,
    ApiPolicyDataFlowViolation: DLP,
    [protocol_errors/* CODES */.Lp.userNotLicensed]: LICENCE,
    DynamicsEntitlementMissing: LICENCE,
    InsufficientPlanForApp: LICENCE,
    MissingUserDetails: 'Sign in as a user: this call does not work for a service principal.',
    BapListServicePlansFailed: 'Sign in as a user: this call does not work for a service principal.',
    [protocol_errors/* CODES */.Lp.invalidApiVersion]: OURS,
    [protocol_errors/* CODES */.Lp.missingEnvironmentFilter]: OURS,
    [protocol_errors/* CODES */.Lp.invalidAppFilterCombination]: OURS
};
const BY_LOWER_CODE = (code) => Object.entries(BY_CODE).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1];
/** What went wrong, as a sentence without a full stop, from the status alone. */
function whyOf(status, empty) {
    if (status === 401)
        return 'the service did not accept the token';
    if (status === 403)
        return 'the service refused it to this identity';
    // Recorded live by a third party: an object that does not exist is answered with a body.
    if (status === 404)
        return empty ? 'the service does not know this call at that address' : 'the service did not find it';
    if (status === 409)
        return 'it is in use or in another state there';
    if (status === 429)
        return 'the service is throttling requests';
    if (status >= 300 && status < 400)
        return 'the service redirected the request, and a token is not sent on';
    if (status >= 500)
        return 'the service failed';
    return 'the service refused the request';
}
/** What to do next: by code where it is known, else by status. */
function remedyFor(code, status, empty = false) {
    const known = code === undefined ? undefined : BY_LOWER_CODE(code);
    if (known !== undefined)
        return known;
    if (status === 401)
        return 'Check the sign-in inputs and the input cloud, then sign in again.';
    if (status === 403)
        return 'Check the roles and sharing of the signed-in identity in that environment.';
    if (status === 404) {
        return empty ? 'Check the input cloud: a host that is not the service answers like this.' : 'Check the ids given.';
    }
    if (status === 409)
        return 'Wait until whoever is working there is done, then run it again.';
    if (status === 429)
        return 'Run it again later, with fewer runs at the same time.';
    if (status !== undefined && status >= 300 && status < 400)
        return 'Check the input cloud and any proxy on the way.';
    if (status !== undefined && status >= 500)
        return 'Run it again later; give the request id to Microsoft support if it repeats.';
    return 'Read what the service said; the request id helps Microsoft support.';
}

;// CONCATENATED MODULE: ./lib/platform/answers.js





const NESTING = 5;
/** What the service said, from its error envelope with the wrappers taken off. */
function serviceAnswer(reply) {
    const causes = causesOf(reply.body);
    const said = causes.length > 0 ? inOne(causes) : { message: plainWords(reply) };
    return { status: reply.status, ...said, requestId: requestIdOf(reply.headers) };
}
/** Several problems as one: the first gives the code, the others follow in words. */
function inOne([first, ...others]) {
    const words = others.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    const message = words.length === 0 ? first?.message : `${first?.message ?? ''}; also ${(0,display/* listed */.KE)(words, 5)}`;
    return { code: first?.code, message };
}
const requestIdOf = (headers) => headers.get('x-ms-request-id') ?? headers.get('x-ms-correlation-request-id') ?? undefined;
/** The error for an answer that is not a success. */
function refusal(reply, doing, ongoing = '') {
    const service = serviceAnswer(reply);
    const empty = reply.text.trim() === '';
    return new errors/* ActionError */.lZ({
        doing,
        why: whyOf(reply.status, empty),
        remedy: `${ongoing} ${remedyFor(service.code, reply.status, empty)}`.trim(),
        service
    });
}
/** The error for problems an answer lists although its status is a success. */
function listedRefusal(problems, reply, doing, why) {
    return new errors/* ActionError */.lZ({
        doing,
        why,
        remedy: remedyFor(problems[0]?.code, undefined),
        service: { status: reply.status, ...inOne(problems), requestId: requestIdOf(reply.headers) }
    });
}
/** The answer in the shape it should have; a sentence about what does not fit otherwise. */
function fit(shape, reply, doing) {
    const parsed = shape.safeParse(reply.body);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'the whole answer' : issue.path.map(String).join('.');
    throw new errors/* ActionError */.lZ({
        doing,
        why: reply.body === undefined
            ? 'the answer is not JSON'
            : `the answer does not look as expected: ${(0,display/* plainText */.wh)(place, 80)} (${(0,display/* plainText */.wh)(issue?.message ?? 'unknown', 160)})`,
        remedy: 'Check the input cloud and any proxy on the way; if they are right, report this with the request id.',
        service: {
            status: reply.status,
            message: reply.body === undefined ? plainWords(reply) : undefined,
            requestId: requestIdOf(reply.headers)
        }
    });
}
/**
 * An error a person can act on, from what the layers below throw: a lost connection, a cancelled run.
 * `ongoing` says what may be going on over there, as a sentence.
 */
function translated(error, doing, ongoing = '') {
    if (error instanceof http/* Lost */.BX) {
        return new errors/* ActionError */.lZ({
            doing,
            why: `no usable answer came from ${error.host}: ${(0,display/* plainText */.wh)(error.message, 200)}`,
            remedy: `${ongoing} ${error.passing
                ? 'Check that the host can be reached from this runner, then run it again.'
                : 'The certificate of that host is not trusted here: if a proxy inspects traffic, give Node its certificate (NODE_EXTRA_CA_CERTS).'}`.trim(),
            cause: error
        });
    }
    if (error instanceof http/* Cancelled */.cJ) {
        return new errors/* ActionError */.lZ({
            doing,
            why: 'the run was cancelled',
            remedy: ongoing === '' ? 'Run it again when wanted.' : ongoing,
            cause: error
        });
    }
    return error;
}
/** The causes under the wrappers, outermost first; empty when the body is no error envelope. */
function causesOf(body) {
    const envelope = protocol_errors/* errorEnvelope */.rN.safeParse(body);
    if (envelope.success)
        return unwrapped(envelope.data.error, 0);
    const bare = protocol_errors/* errorBody */.t4.safeParse(body);
    return bare.success && (bare.data.code ?? bare.data.message) !== undefined ? unwrapped(bare.data, 0) : [];
}
function unwrapped(error, depth) {
    const own = [error].map(({ code, message }) => ({ ...(code && { code }), ...(message && { message }) }));
    if (depth >= NESTING || error.code === undefined || !protocol_errors/* WRAPPER_CODES */.F2.includes(error.code))
        return own;
    const causes = (error.details ?? [])
        // Repeats the whole error as a JSON text inside its message: recorded live by a third party.
        .filter(detail => detail.code !== 'FullNonLocalizedError')
        .flatMap(detail => {
        const nested = protocol_errors/* errorBody */.t4.safeParse(detail);
        return nested.success && (detail.code ?? detail.message) !== undefined ? unwrapped(nested.data, depth + 1) : [];
    });
    return causes.length > 0 ? causes : own;
}
/** The beginning of an answer that is not JSON; markup is left out, it says nothing. */
function plainWords(reply) {
    const text = reply.text.trim();
    return text === '' || text.startsWith('<') || text.startsWith('{') ? undefined : (0,display/* plainText */.wh)(text, 200);
}


/***/ }),

/***/ 48814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createPlatform)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(17594);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
// EXTERNAL MODULE: ./lib/protocol/api-versions.js
var api_versions = __nccwpck_require__(7660);
// EXTERNAL MODULE: ./lib/protocol/apps.js
var apps = __nccwpck_require__(89586);
// EXTERNAL MODULE: ./lib/platform/answers.js + 1 modules
var answers = __nccwpck_require__(35166);
;// CONCATENATED MODULE: ./lib/platform/hosts.js


/** The Business Application Platform and Power Apps take the same audience: recorded live by a third party. */
const audienceOf = (service) => (service === 'flow' ? 'flow' : 'powerApps');
/**
 * Whether a token meant for `service` may be sent to `url`: only to the hosts of the chosen cloud that take it.
 * Sub-domains of those count, over https: environments name regional hosts such as `europe.api.bap.microsoft.com`
 * (CLI for Microsoft 365 fixture), and operations are read where they run.
 */
function mayBearToken(cloud, service, url) {
    if (url.username !== '' || url.password !== '')
        return false;
    const hosts = service === 'flow' ? [cloud.flow] : [cloud.bap, cloud.powerApps];
    return hosts.some(origin => {
        const own = new URL(origin);
        if (url.origin === own.origin)
            return true;
        const sameDoor = own.protocol === 'https:' && url.protocol === 'https:' && url.port === own.port;
        return sameDoor && url.hostname.endsWith(`.${own.hostname}`);
    });
}
/** Where an operation is to be read, from a `Location` header. A host outside the cloud is refused, not asked. */
function operationUrl(cloud, service, location, asked, doing) {
    const url = URL.canParse(location, asked.href) ? new URL(location, asked) : undefined;
    if (url !== undefined && mayBearToken(cloud, service, url))
        return url;
    throw new errors/* ActionError */.lZ({
        doing,
        why: `the service accepted the request and sent us on to ${(0,display/* quoted */.TL)(url?.origin ?? location)}, which is not a host of the cloud ${cloud.name}, so no token was sent there`,
        remedy: 'What was started there goes on. Check the input cloud; if it is right, report this host so that it can be added.'
    });
}
/**
 * The next page of a list. A link to another host keeps its path and query and is asked of the host that was asked
 * before: a recorded `nextLink` named `management.azure.com` although the list came from Power Apps (CLI for
 * Microsoft 365 fixture).
 */
function pageUrl(cloud, service, link, asked, doing) {
    if (!URL.canParse(link, asked.href)) {
        throw new errors/* ActionError */.lZ({
            doing,
            why: `the link to the next page of the list cannot be read: ${(0,display/* plainText */.wh)(link, 100)}`,
            remedy: 'Run it again; report it when it repeats.'
        });
    }
    const url = new URL(link, asked);
    if (mayBearToken(cloud, service, url))
        return url;
    // Part by part: a path that begins with two slashes would name a host when it is resolved as text.
    const own = new URL(asked.origin);
    own.pathname = url.pathname;
    own.search = url.search;
    return own;
}
/**
 * One path segment from an id. An empty one silently turns "get" into "list" (seen in Microsoft's Terraform provider),
 * and `..` would climb to another call; both are refused before anything is sent.
 */
function segment(id, what) {
    const trimmed = id.trim();
    if (trimmed !== '' && trimmed !== '.' && trimmed !== '..')
        return encodeURIComponent(trimmed);
    throw new errors/* ActionError */.lZ({
        doing: `address the ${what}`,
        why: trimmed === '' ? `its id is empty` : `${(0,display/* quoted */.TL)(id)} is no id`,
        remedy: `Give the id of the ${what}.`
    });
}

// EXTERNAL MODULE: ./lib/protocol/errors.js
var protocol_errors = __nccwpck_require__(63589);
;// CONCATENATED MODULE: ./lib/platform/progress.js
const QUIET = 10_000;
/** Reports one wait: its start, a line at most every ten seconds, its end. */
class ProgressReport {
    #what;
    #operationId;
    #timing;
    #emit;
    #began;
    #lastWord;
    constructor(what, operationId, timing, emit) {
        this.#what = what;
        this.#operationId = operationId;
        this.#timing = timing;
        this.#emit = emit;
        this.#began = timing.clock.now();
        this.#lastWord = this.#began;
        this.#say('started');
    }
    get elapsed() {
        return this.#timing.clock.now() - this.#began;
    }
    waiting() {
        if (this.#timing.clock.now() - this.#lastWord >= QUIET)
            this.#say('waiting');
    }
    finished() {
        this.#say('finished');
    }
    #say(state) {
        this.#lastWord = this.#timing.clock.now();
        this.#emit({
            what: this.#what,
            state,
            operationId: this.#operationId,
            elapsed: this.elapsed,
            left: this.#timing.left(),
            cancellable: false
        });
    }
}

// EXTERNAL MODULE: ./lib/platform/retry.js + 2 modules
var retry = __nccwpck_require__(86432);
// EXTERNAL MODULE: ./lib/protocol/statuses.js
var statuses = __nccwpck_require__(44088);
// EXTERNAL MODULE: ./lib/platform/http.js
var http = __nccwpck_require__(71267);
;// CONCATENATED MODULE: ./lib/platform/wait.js







const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 15_000;
const FAILURES_IN_A_ROW = 5;
/** How long an operation may call itself finished and yet lack a part of its answer. */
const HALF_ANSWER_PATIENCE = 120_000;
/** The last segment of a `Location`: what support asks for. */
const operationIdOf = (location) => (0,display/* plainText */.wh)(location.pathname.split('/').findLast(part => part !== '') ?? location.pathname, 80);
/**
 * Polls an operation until it is finished: the only wait for one. The first look is at once unless the service asked
 * for a pause; after that a pause is a tenth of the time already spent (100 ms to 15 s), so that an operation of any
 * length is noticed within a tenth of its length, and never less than `Retry-After`.
 *
 * Whether it is over is read from the status word of the body, whatever success code carries it: known clients differ
 * in which of the two they believe, and a 202 with a final word or a 200 that still runs was not ruled out. No word
 * at all means it still runs. A word nobody knows is an error. A failed operation is an answer, not an error.
 */
async function waitFor(transport, onProgress, operation) {
    const operationId = operationIdOf(operation.location);
    const ongoing = `Operation ${operationId} may still be running there; look at the target before starting it again.`;
    const progress = new ProgressReport(operation.what, operationId, transport, onProgress);
    const poll = createPoll(transport, operation, ongoing);
    let nextPause = operation.firstPause ?? 0;
    let finishedAt;
    for (;;) {
        await pauseOrExplain(transport, Math.min(nextPause, transport.left()), operation.doing, ongoing);
        const { reply, atLeast } = await poll();
        if (reply !== undefined) {
            const answer = operation.read(reply);
            const { status, lacks } = operation.state(answer);
            const verdict = verdictOf(status);
            if (verdict === 'unknown')
                throw unknownStatus(operation, reply, status ?? '', ongoing);
            if (verdict === 'failed' || (verdict === 'succeeded' && lacks.length === 0)) {
                progress.finished();
                return { answer, succeeded: verdict === 'succeeded', operationId, reply };
            }
            if (verdict === 'succeeded') {
                finishedAt ??= transport.clock.now();
                if (transport.clock.now() - finishedAt >= HALF_ANSWER_PATIENCE) {
                    throw halfAnswer(operation, reply, lacks, operationId);
                }
            }
        }
        if (transport.left() <= 0)
            throw overdue(operation, progress.elapsed, operationId);
        progress.waiting();
        nextPause = Math.max(atLeast, Math.min(Math.max(Math.round(progress.elapsed / 10), SHORTEST_PAUSE), LONGEST_PAUSE));
    }
}
/** One poll at a time, with a budget of failures in a row instead of the transport's retries: the wait is the retry. */
function createPoll(transport, operation, ongoing) {
    let failures = 0;
    return async () => {
        let reply;
        try {
            reply = await transport.send({
                doing: operation.doing,
                service: operation.service,
                method: 'GET',
                to: operation.location,
                repeat: 'read'
            });
        }
        catch (error) {
            failures++;
            if (error instanceof http/* Lost */.BX && error.passing && failures < FAILURES_IN_A_ROW) {
                return { reply: undefined, atLeast: (0,retry/* backoff */.JN)(failures) };
            }
            throw (0,answers/* translated */.vE)(error, operation.doing, ongoing);
        }
        const asked = (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()) ?? 0;
        if (reply.status >= 200 && reply.status < 300) {
            failures = 0;
            return { reply, atLeast: asked };
        }
        failures++;
        if (!(0,retry/* isTransient */.dg)(reply.status) || failures >= FAILURES_IN_A_ROW)
            throw (0,answers/* refusal */.x5)(reply, operation.doing, ongoing);
        return { reply: undefined, atLeast: Math.max(asked, (0,retry/* backoff */.JN)(failures)) };
    };
}
/** Sleeps on the run's clock; a cancelled run gets an error that says what goes on over there. */
async function pauseOrExplain(transport, milliseconds, doing, ongoing) {
    if (milliseconds <= 0)
        return;
    try {
        await (0,retry/* pause */.v7)(milliseconds, transport);
    }
    catch (error) {
        throw error instanceof http/* Cancelled */.cJ ? (0,answers/* translated */.vE)(error, doing, ongoing) : error;
    }
}
/** `unknown` for a word in none of the tables of `protocol/statuses.ts`. */
function verdictOf(status) {
    if (status === undefined || status === null || status === '')
        return 'running';
    const among = (words) => words.some(word => word.toLowerCase() === status.toLowerCase());
    if (among(statuses/* RUNNING */.W2))
        return 'running';
    if (among(statuses/* SUCCEEDED */.QQ))
        return 'succeeded';
    return among(statuses/* FAILED */.Wk) ? 'failed' : 'unknown';
}
function unknownStatus(operation, reply, status, ongoing) {
    return new errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the service reports the state ${(0,display/* quoted */.TL)(status)}, which is not known to mean running, succeeded or failed`,
        remedy: `${ongoing} Report this state so that it can be added.`,
        service: { status: reply.status, requestId: (0,answers/* requestIdOf */.Gb)(reply.headers) }
    });
}
function halfAnswer(operation, reply, lacks, operationId) {
    return new errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `operation ${operationId} says it succeeded, but ${(0,display/* duration */.p0)(HALF_ANSWER_PATIENCE)} later its answer still lacks ${(0,display/* listed */.KE)(lacks)}`,
        remedy: 'Look at the target before running it again; give the operation id to Microsoft support if it repeats.',
        service: { status: reply.status, requestId: (0,answers/* requestIdOf */.Gb)(reply.headers) }
    });
}
function overdue(operation, elapsed, operationId) {
    return new errors/* ActionError */.lZ({
        doing: operation.doing,
        why: `the ${operation.what} was not finished when the wait time was over, ${(0,display/* duration */.p0)(elapsed)} after it began`,
        remedy: `Operation ${operationId} may still be running there; look at the target before starting it again. Raise max-async-wait-time if it needs longer.`
    });
}

;// CONCATENATED MODULE: ./lib/platform/leases.js







const leases_SHORTEST_PAUSE = 5_000;
const leases_LONGEST_PAUSE = 30_000;
// A tab of the same person counts as somebody else's: the service tells the two apart, the remedy is one.
const HELD = [protocol_errors/* CODES */.Lp.appLeaseActive, protocol_errors/* CODES */.Lp.appLeaseSameUserConflict];
/**
 * Sends a call that needs the app to itself, again and again while somebody has it open in Studio. Safe to repeat:
 * a 409 says that nothing was done. A lease lasts up to 15 minutes after its tab was closed (measured by a third
 * party), so this waits until the run's deadline and then names what stood in the way.
 */
async function whileLeased(transport, onProgress, app, call) {
    let progress;
    for (;;) {
        const reply = await attempted(transport, call);
        if (reply.status >= 200 && reply.status < 300) {
            progress?.finished();
            return reply;
        }
        const service = (0,answers/* serviceAnswer */.AK)(reply);
        if (reply.status !== 409 || !HELD.includes(service.code))
            throw (0,answers/* refusal */.x5)(reply, call.doing);
        if (progress === undefined) {
            transport.log.warning(`Somebody has ${app} open in Power Apps Studio (${service.code}); waiting until it is closed, ${(0,display/* duration */.p0)(transport.left())} at most`);
            progress = new ProgressReport(`wait until nobody has ${app} open`, undefined, transport, onProgress);
        }
        if (transport.left() <= 0) {
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `somebody had the app open in Power Apps Studio for the whole wait time, ${(0,display/* duration */.p0)(progress.elapsed)}`,
                remedy: 'Close the app in Power Apps Studio and run it again. A lease outlives its tab by up to 15 minutes; raise max-async-wait-time to wait that out.',
                service
            });
        }
        progress.waiting();
        const asked = (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()) ?? 0;
        const own = Math.min(Math.max(progress.elapsed / 10, leases_SHORTEST_PAUSE), leases_LONGEST_PAUSE);
        await pauseOrExplain(transport, Math.min(Math.max(asked, own), transport.left()), call.doing, 'Nothing was changed.');
    }
}
async function attempted(transport, call) {
    try {
        return await transport.attempt(call);
    }
    catch (error) {
        throw (0,answers/* translated */.vE)(error, call.doing, call.ongoing);
    }
}

;// CONCATENATED MODULE: ./lib/platform/paging.js



const MOST_PAGES = 1000;
/**
 * A whole list, page after page. `nextLink` is followed as CLI for Microsoft 365 does; a link seen before, or more
 * than 1000 pages, is an error instead of an endless run.
 */
async function everyPage(transport, list, shape) {
    const items = [];
    const seen = new Set();
    let to = list.to;
    for (let page = 0; page < MOST_PAGES; page++) {
        const reply = await transport.call({ doing: list.doing, service: list.service, method: 'GET', to, repeat: 'read' });
        const { value, nextLink } = (0,answers/* fit */.Uj)(shape, reply, list.doing);
        items.push(...value);
        if (nextLink === undefined || nextLink === null || nextLink === '')
            return items;
        const next = pageUrl(transport.cloud, list.service, nextLink, reply.url, list.doing);
        if (seen.has(next.href))
            break;
        seen.add(next.href);
        to = next;
    }
    throw new errors/* ActionError */.lZ({
        doing: list.doing,
        why: 'the list of the service does not end: its pages repeat',
        remedy: 'Run it again; report it when it repeats.'
    });
}

;// CONCATENATED MODULE: ./lib/platform/apps.js








const PROVIDER = '/providers/Microsoft.PowerApps';
/** Canvas apps on the Power Apps host: CLI for Microsoft 365, PowerApps PowerShell modules. */
function createApps(transport, onProgress) {
    const path = (app, rest) => `${PROVIDER}/apps/${segment(app, 'app')}${rest}`;
    async function readObject(app, version, doing) {
        const reply = await transport.call({
            doing,
            service: 'powerApps',
            method: 'GET',
            to: path(app, `?api-version=${version}&$expand=unpublishedAppDefinition`),
            repeat: 'read'
        });
        return (0,answers/* fit */.Uj)(apps/* appObject */.ZT, reply, doing);
    }
    return {
        async list(environment) {
            const found = await everyPage(transport, {
                doing: `list the apps of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'powerApps',
                to: `${PROVIDER}/environments/${segment(environment, 'environment')}/apps?api-version=${api_versions/* API_VERSIONS */.Bo.appList}`
            }, apps/* appList */.KC);
            return found.map(summaryOf);
        },
        async read(app) {
            return appOf(await readObject(app, api_versions/* API_VERSIONS */.Bo.app, `read the app ${(0,display/* quoted */.TL)(app)}`));
        },
        async publish(app) {
            await whileLeased(transport, onProgress, `the app ${(0,display/* quoted */.TL)(app)}`, {
                doing: `publish the app ${(0,display/* quoted */.TL)(app)}`,
                service: 'powerApps',
                method: 'POST',
                to: path(app, `/publish?api-version=${api_versions/* API_VERSIONS */.Bo.publish}`),
                body: {},
                repeat: 'refused',
                ongoing: 'It may have been published all the same; publishing once more does no harm.'
            });
        },
        async writeDraftReferences(app, references) {
            const doing = `write the connection references into the draft of the app ${(0,display/* quoted */.TL)(app)}`;
            const query = `?api-version=${api_versions/* API_VERSIONS */.Bo.appWrite}`;
            const call = { doing, service: 'powerApps', repeat: 'refused' };
            const acquired = await whileLeased(transport, onProgress, `the app ${(0,display/* quoted */.TL)(app)}`, {
                ...call,
                method: 'POST',
                to: path(app, `/acquireLease${query}&forceLeaseAcquisition=false`),
                ongoing: 'A lease may be held for some minutes; nothing else was changed.'
            });
            const held = (0,answers/* fit */.Uj)(apps/* lease */.dm, acquired, doing);
            try {
                const object = await readObject(app, api_versions/* API_VERSIONS */.Bo.appWrite, doing);
                await transport.call({
                    ...call,
                    method: 'PUT',
                    to: path(app, `/${query}`),
                    body: withDraftReferences(object, references),
                    ongoing: 'The draft may have been written.'
                });
            }
            finally {
                // Given back even by a cancelled run, or the app stays locked for everybody until the lease runs out.
                await transport
                    .call({
                    ...call,
                    doing: `give back the lease of the app ${(0,display/* quoted */.TL)(app)}`,
                    method: 'POST',
                    to: path(app, `/releaseLease${query}`),
                    body: held,
                    repeat: 'read',
                    evenWhenCancelled: true
                })
                    .catch((error) => {
                    transport.log.warning(`${(0,errors/* messageOf */.bD)(error)} It runs out by itself after some minutes.`);
                });
            }
        }
    };
}
const summaryOf = ({ name, properties }) => ({
    id: name,
    displayName: properties.displayName || name,
    modified: properties.lastModifiedTime ?? undefined,
    owner: properties.owner?.displayName || properties.owner?.email || undefined
});
/**
 * An app in the port's words. Whether a draft waits is concluded from three signs, none documented: the service shows
 * the unpublished definition, it says that what it shows is a draft, or its newest saved version is newer than the
 * published one.
 */
function appOf(object) {
    const { properties } = object;
    const published = properties.appVersion ?? undefined;
    const newest = properties.lastDraftVersion ?? published;
    const draft = properties.unpublishedAppDefinition ?? undefined;
    const neverPublished = properties.lifeCycleId?.toLowerCase() === 'draft';
    const references = properties.connectionReferences ?? {};
    return {
        ...summaryOf(object),
        environment: properties.environment?.name ?? undefined,
        publishedVersion: neverPublished ? undefined : published,
        newestVersion: newest,
        hasDraft: neverPublished || draft !== undefined || isNewer(newest, published),
        references,
        // A draft that is shown without references has none: that is the defect the repair is for.
        draftReferences: draft === undefined ? (neverPublished ? references : undefined) : (draft.properties.connectionReferences ?? {}),
        playUrl: properties.appPlayUri ?? properties.appOpenUri ?? undefined
    };
}
/** Versions are moments; two notations of one moment are the same version. */
function isNewer(one, other) {
    if (one === undefined || other === undefined)
        return false;
    const [left, right] = [Date.parse(one), Date.parse(other)];
    return Number.isNaN(left) || Number.isNaN(right) ? one !== other : left > right;
}
/**
 * The whole object as a full write wants it. Where the service shows the draft's own definition its properties win
 * over the published ones: writing the published document back as the draft would undo the import. That the answer to
 * a read may be written back so is known from the PowerApps administration module; the overlay is our conclusion.
 */
function withDraftReferences(object, references) {
    const { unpublishedAppDefinition: draft, ...published } = object.properties;
    return {
        ...object,
        properties: { ...published, ...draft?.properties, lifeCycleId: 'Draft', connectionReferences: { ...references } }
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __nccwpck_require__(45586);
;// CONCATENATED MODULE: ./lib/protocol/connections.js

/** A connection on the Power Apps host: recorded live, PowerApps PowerShell module. */
const connectionObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    properties: schemas/* looseObject */._H3({
        apiId: schemas/* string */.YjP(),
        displayName: schemas/* string */.YjP().nullish(),
        statuses: schemas/* array */.YOg(schemas/* looseObject */._H3({
            status: schemas/* string */.YjP().nullish(),
            target: schemas/* string */.YjP().nullish(),
            error: schemas/* looseObject */._H3({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }).nullish()
        }))
            .nullish(),
        createdBy: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().nullish(), displayName: schemas/* string */.YjP().nullish(), email: schemas/* string */.YjP().nullish() })
            .nullish()
    })
});
const connectionList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(connectionObject), nextLink: schemas/* string */.YjP().nullish() });
/** A connector on the Power Apps host: CLI for Microsoft 365 fixtures. Custom ones are told by `isCustomApi`. */
const connectorObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    properties: schemas/* looseObject */._H3({
        displayName: schemas/* string */.YjP().nullish(),
        isCustomApi: schemas/* boolean */.zMY().nullish(),
        tier: schemas/* string */.YjP().nullish()
    })
});
const connectorList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(connectorObject), nextLink: schemas/* string */.YjP().nullish() });
/** Connections of this connector stand for flows and are not to be offered: PowerApps PowerShell module. */
const FLOW_PSEUDO_CONNECTOR = 'shared_logicflows';

;// CONCATENATED MODULE: ./lib/platform/connections.js






const connections_PROVIDER = '/providers/Microsoft.PowerApps';
/** Connections and custom connectors on the Power Apps host: PowerApps PowerShell module, CLI for Microsoft 365. */
function createConnections(transport) {
    return {
        async list(environment) {
            const found = await everyPage(transport, {
                doing: `list the connections of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/connections?api-version=${api_versions/* API_VERSIONS */.Bo.connections}&$filter=${encodeURIComponent(inEnvironment(environment))}`
            }, connectionList);
            return found.map(connectionOf).filter(({ connector }) => connector.toLowerCase() !== FLOW_PSEUDO_CONNECTOR);
        },
        async customConnectors(environment) {
            const filter = `${inEnvironment(environment)} and IsCustomApi eq 'True'`;
            const found = await everyPage(transport, {
                doing: `list the custom connectors of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'powerApps',
                to: `${connections_PROVIDER}/apis?api-version=${api_versions/* API_VERSIONS */.Bo.connectors}&$filter=${encodeURIComponent(filter)}`
            }, connectorList);
            // Should the filter be ignored, the objects still say which they are.
            return found.filter(({ properties }) => properties.isCustomApi !== false).map(connectorOf);
        }
    };
}
/** The filter both lists refuse to go without (`MissingEnvironmentFilter`, recorded live). */
function inEnvironment(environment) {
    // Checked as a path segment would be: an empty id must not widen the list.
    segment(environment, 'environment');
    return `environment eq '${environment.trim().replaceAll("'", "''")}'`;
}
function connectionOf({ name, properties }) {
    const trouble = properties.statuses?.find(({ status }) => status !== statuses/* CONNECTED */._Y);
    const { error } = trouble ?? {};
    const problem = [error?.code, error?.message].filter(Boolean).join(': ') || trouble?.status || 'not connected';
    return {
        id: name,
        connector: lastSegment(properties.apiId),
        displayName: properties.displayName || name,
        healthy: trouble === undefined,
        problem: trouble === undefined ? undefined : (0,display/* plainText */.wh)(problem, 300),
        owner: properties.createdBy?.email || properties.createdBy?.displayName || undefined
    };
}
const connectorOf = ({ name, properties }) => ({
    name,
    displayName: properties.displayName || name
});
const lastSegment = (id) => id.split('/').findLast(part => part !== '') ?? id;

;// CONCATENATED MODULE: ./lib/protocol/environments.js

const permissionMap = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** An environment on the BAP and Power Apps hosts: CLI for Microsoft 365 and Terraform provider fixtures. */
const environmentObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    location: schemas/* string */.YjP().nullish(),
    properties: schemas/* looseObject */._H3({
        displayName: schemas/* string */.YjP().nullish(),
        isDefault: schemas/* boolean */.zMY().nullish(),
        environmentSku: schemas/* string */.YjP().nullish(),
        linkedEnvironmentMetadata: schemas/* looseObject */._H3({ instanceUrl: schemas/* string */.YjP().nullish(), instanceApiUrl: schemas/* string */.YjP().nullish() })
            .nullish(),
        permissions: permissionMap.nullish()
    }),
    permissions: permissionMap.nullish()
});
const environmentList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(environmentObject), nextLink: schemas/* string */.YjP().nullish() });

// EXTERNAL MODULE: ./lib/protocol/packaging.js
var packaging = __nccwpck_require__(98567);
;// CONCATENATED MODULE: ./lib/platform/environments.js







/** Environments as the signed-in identity sees them: CLI for Microsoft 365 (list), PowerApps PowerShell module (read). */
function createEnvironments(transport) {
    const base = `${packaging/* PACKAGING_PROVIDER */.kj}/environments`;
    return {
        async list() {
            const found = await everyPage(transport, { doing: 'list the environments', service: 'bap', to: `${base}?api-version=${api_versions/* API_VERSIONS */.Bo.environmentList}` }, environmentList);
            return found.map(environmentOf);
        },
        async read(id) {
            const doing = `read the environment ${(0,display/* quoted */.TL)(id)}`;
            const query = `api-version=${api_versions/* API_VERSIONS */.Bo.environments}&$expand=permissions`;
            const reply = await transport.call({
                doing,
                service: 'bap',
                method: 'GET',
                to: `${base}/${segment(id, 'environment')}?${query}`,
                repeat: 'read'
            });
            const found = (0,answers/* fit */.Uj)(environmentObject, reply, doing);
            return { environment: environmentOf(found), permissions: permissionsOf(found) };
        }
    };
}
function environmentOf({ name, properties }) {
    const dataverse = properties.linkedEnvironmentMetadata;
    return {
        id: name,
        displayName: properties.displayName || name,
        isDefault: properties.isDefault === true,
        dataverseUrl: originOf(dataverse?.instanceUrl) ?? originOf(dataverse?.instanceApiUrl)
    };
}
function originOf(url) {
    return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : undefined;
}
/** The map lies beside `properties` or inside it, depending on the host; a key that is there is a permission held. */
function permissionsOf({ permissions, properties }) {
    const maps = [permissions, properties.permissions].filter(map => map !== undefined && map !== null);
    if (maps.length === 0)
        return undefined;
    const held = maps.flatMap(map => Object.entries(map ?? {})).filter(([, value]) => value !== false && value !== null);
    return new Set(held.map(([key]) => key));
}

;// CONCATENATED MODULE: ./lib/protocol/flows.js

/** A flow on the Flow host: CLI for Microsoft 365 fixtures. */
const flowObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    id: schemas/* string */.YjP().optional(),
    properties: schemas/* looseObject */._H3({
        displayName: schemas/* string */.YjP().nullish(),
        state: schemas/* string */.YjP().nullish(),
        /** Id of the row behind a flow of a solution: CLI for Microsoft 365 fixture. */
        workflowEntityId: schemas/* string */.YjP().nullish(),
        workflowUniqueId: schemas/* string */.YjP().nullish(),
        createdTime: schemas/* string */.YjP().nullish(),
        lastModifiedTime: schemas/* string */.YjP().nullish()
    })
});
const flowList = schemas/* looseObject */._H3({ value: schemas/* array */.YOg(flowObject), nextLink: schemas/* string */.YjP().nullish() });
const FLOW_PROVIDER = '/providers/Microsoft.ProcessSimple';

// EXTERNAL MODULE: ./lib/platform/identity.js
var identity = __nccwpck_require__(21801);
;// CONCATENATED MODULE: ./lib/platform/flows.js






/** Cloud flows on the Flow host: CLI for Microsoft 365. */
function createFlows(transport, tokens) {
    return {
        async list(environment) {
            const token = await tokens.token('flow');
            // The Flow service refuses tokens without a scope, so an app-only one is as good as none (reported to
            // CLI for Microsoft 365 as issue 3894).
            if (token === undefined || (0,identity/* identityOf */.c)(token).appOnly)
                return undefined;
            const found = await everyPage(transport, {
                doing: `list the flows of the environment ${(0,display/* quoted */.TL)(environment)}`,
                service: 'flow',
                to: `${FLOW_PROVIDER}/environments/${segment(environment, 'environment')}/flows?api-version=${api_versions/* API_VERSIONS */.Bo.flows}`
            }, flowList);
            return found.map(flowOf);
        }
    };
}
const flowOf = ({ name, properties }) => ({
    id: name,
    displayName: properties.displayName || name,
    state: properties.state ?? undefined,
    aliases: [properties.workflowEntityId, properties.workflowUniqueId].flatMap(alias => (alias ? [alias] : []))
});

;// CONCATENATED MODULE: ./lib/platform/links.js
/**
 * Pages of the maker portal, for people to click. Nothing depends on them: their addresses are documented nowhere and
 * were not verified, in the sovereign clouds least of all.
 */
function createLinks(cloud) {
    const page = (environment, ...rest) => `${cloud.make}/environments/${[environment, ...rest].map(encodeURIComponent).join('/')}`;
    return {
        app: (environment, app) => page(environment, 'apps', app, 'details'),
        // On the host of Power Apps, because the one of Power Automate is not known for every cloud.
        flow: (environment, flow) => page(environment, 'flows', flow, 'details'),
        connections: environment => page(environment, 'connections')
    };
}

;// CONCATENATED MODULE: ./lib/platform/blobs.js





/**
 * Packages travel through blob storage, by links that carry their own permission. No request here has an
 * `Authorization` header: storage refuses a bearer beside a signature, and the token is none of its business.
 */
const LARGEST_DOWNLOAD = 256 * 1024 * 1024;
/** Also the size of a block; larger packages go up in several requests that can be repeated one by one. */
const LARGEST_SINGLE_PUT = 4 * 1024 * 1024;
const LARGEST_STORAGE_ANSWER = 1024 * 1024;
/** Milliseconds for one transfer: a package may be large and the line slow. */
const TRANSFER_TIMEOUT = 15 * 60_000;
/** Not the name on disk: that may hold characters a URL does not take. */
const BLOB_NAME = 'package.zip';
/**
 * Downloads a package. Rejects with an `ActionError` for an expired or refused link, for more than 256 MiB and for an
 * answer that stays incomplete after several attempts.
 */
async function download(transport, link, doing) {
    const url = storageUrl(link, doing);
    hideLink(link, transport.secret);
    const reply = await storageRequest(transport, { url, method: 'GET', limit: LARGEST_DOWNLOAD }, doing);
    if (reply.status !== 200)
        throw storageRefusal(transport, reply, url, doing);
    return reply.bytes;
}
/**
 * Uploads a package into a container by its shared access signature.
 * @returns the link of the blob, with the signature: a secret.
 */
async function upload(transport, container, bytes, doing) {
    hideLink(container, transport.secret);
    const blob = storageUrl(container, doing);
    blob.pathname = `${blob.pathname.replace(/\/+$/, '')}/${BLOB_NAME}`;
    const put = async (query, body, headers) => {
        // The signature covers the query as the service wrote it, so it is appended to, never rewritten.
        const url = new URL(`${blob.href}${query === '' ? '' : `${blob.search === '' ? '?' : '&'}${query}`}`);
        const reply = await storageRequest(transport, { url, method: 'PUT', body, headers, limit: LARGEST_STORAGE_ANSWER }, doing);
        if (reply.status < 200 || reply.status >= 300)
            throw storageRefusal(transport, reply, url, doing);
    };
    if (bytes.byteLength <= LARGEST_SINGLE_PUT) {
        await put('', bytes, { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' });
        return blob.href;
    }
    const ids = [];
    for (let from = 0; from < bytes.byteLength; from += LARGEST_SINGLE_PUT) {
        // Storage wants the ids of one blob to be of equal length before encoding.
        const id = Buffer.from(`block-${String(ids.length).padStart(6, '0')}`).toString('base64');
        ids.push(id);
        await put(`comp=block&blockid=${encodeURIComponent(id)}`, bytes.subarray(from, from + LARGEST_SINGLE_PUT), {
            'content-type': 'application/octet-stream'
        });
    }
    const list = ids.map(id => `<Latest>${id}</Latest>`).join('');
    await put('comp=blocklist', `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`, {
        'content-type': 'application/xml',
        'x-ms-blob-content-type': 'application/octet-stream'
    });
    return blob.href;
}
/** Registers a link, its query and its signature as secrets: whoever has them has the container. */
function hideLink(link, secret) {
    secret(link);
    if (!URL.canParse(link))
        return;
    const url = new URL(link);
    if (url.search.length > 1)
        secret(url.search.slice(1));
    const signature = url.searchParams.get('sig');
    if (signature !== null)
        secret(signature);
}
/** Everything here may be repeated: reading, and writing the same bytes to the same place. */
async function storageRequest(transport, request, doing) {
    const place = `${request.url.origin}${request.url.pathname}`;
    try {
        return await (0,retry/* withRetries */.LH)('read', transport, message => transport.log.debug(`${doing}: ${message}`), async () => {
            const reply = await (0,http/* exchange */.cv)({
                ...request,
                // Compressed answers hide how many bytes were to come.
                headers: { 'accept-encoding': 'identity', ...request.headers },
                signal: transport.signal,
                timeout: Math.min(TRANSFER_TIMEOUT, Math.max(transport.left(), transport.requestTimeout))
            });
            transport.log.debug(`${request.method} ${place} → ${reply.status}, ${reply.bytes.byteLength} bytes back`);
            return reply;
        });
    }
    catch (error) {
        if (!(error instanceof http/* TooLarge */.MF))
            throw (0,answers/* translated */.vE)(error, doing);
        throw new errors/* ActionError */.lZ({
            doing,
            why: `the file at ${request.url.host} has more than ${mebibytes(error.limit)}`,
            remedy: 'No canvas app package is that large; export it in the portal and compare.'
        });
    }
}
const mebibytes = (bytes) => `${bytes / 1024 / 1024} MiB`;
function storageUrl(link, doing) {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    const loopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && loopback)))
        return url;
    throw new errors/* ActionError */.lZ({
        doing,
        why: url === undefined
            ? 'the link to the storage cannot be read'
            : `the link to the storage at ${(0,display/* quoted */.TL)(url.host)} is not https`,
        remedy: 'Check the input cloud and any proxy on the way.'
    });
}
function storageRefusal(transport, reply, url, doing) {
    const text = reply.bytes.subarray(0, 4096).toString('utf8');
    // Storage answers in XML; only these two elements are of use.
    const element = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
    const expires = Date.parse(url.searchParams.get('se') ?? '');
    const expired = Number.isFinite(expires) && expires <= transport.clock.now();
    const age = expired ? (0,display/* duration */.p0)(transport.clock.now() - expires) : '';
    return new errors/* ActionError */.lZ({
        doing,
        why: reply.status === 403
            ? expired
                ? `the link to the storage expired ${age} ago; links last about an hour`
                : 'the storage refused the link: it has expired, or its permission does not cover this'
            : `the storage at ${url.host} answered with HTTP ${reply.status}`,
        remedy: 'Run it again from the start: a new run gets a new link.',
        service: {
            status: reply.status,
            code: element('Code'),
            message: (0,display/* plainText */.wh)(element('Message') ?? '', 300) || undefined,
            requestId: reply.headers.get('x-ms-request-id') ?? undefined
        }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging-answer.js




/** The result at top level, or under `properties` as operations have it: both were seen. */
function resultOf(reply, doing) {
    // A 202 may come without a body.
    if (reply.text.trim() === '')
        return {};
    const outer = (0,answers/* fit */.Uj)(packaging/* packagingResult */.XD, reply, doing);
    const inner = outer['properties'];
    if (typeof inner !== 'object' || inner === null || outer.resources || outer.packageLink)
        return outer;
    return (0,answers/* fit */.Uj)(packaging/* packagingResult */.XD, { ...reply, body: inner }, doing);
}
const lacking = (result, needs) => needs.filter(part => result[part] === undefined || result[part] === null);
/** Errors listed for the whole package; they come with HTTP 200 as well (CLI for Microsoft 365 fixture). */
const problemsOf = (result) => result.errors ?? [];
/** Errors of single resources, with the name of the resource in front. */
function resourceProblems(result) {
    return Object.entries(result.resources ?? {}).flatMap(([key, { error, details, name, type }]) => {
        if (error === undefined || error === null)
            return [];
        const label = `${(0,display/* plainText */.wh)(type, 80)} ${(0,display/* quoted */.TL)(details?.displayName || name || key)}`;
        return [{ ...error, message: `${label}: ${error.message ?? 'no reason given'}` }];
    });
}
/** The error for an answer that is neither whole nor names an operation to wait for. */
function incomplete(reply, result, needs, doing) {
    const lacks = lacking(result, needs);
    const state = result.status ? `reports the state ${(0,display/* quoted */.TL)(result.status)}` : `lacks ${(0,display/* listed */.KE)(lacks)}`;
    return new errors/* ActionError */.lZ({
        doing,
        why: `the answer of the service ${state} and names no operation to wait for`,
        remedy: 'Run it again; give the request id to Microsoft support if it repeats.',
        service: { status: reply.status, requestId: (0,answers/* requestIdOf */.Gb)(reply.headers) }
    });
}

;// CONCATENATED MODULE: ./lib/platform/packaging-call.js





/**
 * The result behind the first answer of a packaging call: at once, or waited for where the answer names an operation.
 * Known clients saw either 200 or 202 from each call, never both, so both are read for all of them.
 */
async function settled(transport, onProgress, reply, { doing, what, needs }) {
    const result = resultOf(reply, doing);
    const verdict = verdictOf(result.status);
    const whole = lacking(result, needs).length === 0;
    // Errors listed in a 200 end it: nothing was started. After a 202 the operation has the last word.
    const over = verdict === 'failed' || problemsOf(result).length > 0 || (whole && (verdict === 'succeeded' || !result.status));
    const location = reply.headers.get('location');
    if (location === null || (over && reply.status !== 202))
        return { result, reply };
    const finished = await waitFor(transport, onProgress, {
        what,
        doing,
        service: 'bap',
        location: operationUrl(transport.cloud, 'bap', location, reply.url, doing),
        firstPause: (0,retry/* retryAfterOf */.sT)(reply.headers, transport.clock.now()),
        read: poll => resultOf(poll, doing),
        state: answer => ({ status: answer.status, lacks: lacking(answer, needs) })
    });
    return { result: finished.answer, reply: finished.reply, operationId: finished.operationId };
}
/** Asks and settles; problems listed, a failed state and a missing part are `ActionError`s. */
async function ask(transport, onProgress, question) {
    const { doing, needs } = question;
    const first = await transport.call({ ...question, service: 'bap', method: 'POST' });
    const answered = await settled(transport, onProgress, first, question);
    const { result, reply, operationId } = answered;
    const problems = [...problemsOf(result), ...resourceProblems(result)];
    const verdict = verdictOf(result.status);
    if (problems.length > 0 || verdict === 'failed') {
        const where = operationId === undefined ? '' : ` (operation ${operationId})`;
        throw (0,answers/* listedRefusal */.is)(problems, reply, doing, `the service reports that it failed${where}`);
    }
    const unfinished = verdict === 'unknown' || (verdict === 'running' && Boolean(result.status));
    if (unfinished || lacking(result, needs).length > 0)
        throw incomplete(reply, result, needs, doing);
    return answered;
}

;// CONCATENATED MODULE: ./lib/platform/packaging.js











/** The packaging calls. None is documented by Microsoft; where each shape was seen is said in `protocol/packaging.ts`. */
function createPackaging(transport, onProgress) {
    return {
        async listResources(environment, rootId) {
            const { result } = await ask(transport, onProgress, {
                doing: `list what belongs to ${(0,display/* quoted */.TL)(rootId)}`,
                what: `listing of what belongs to ${(0,display/* quoted */.TL)(rootId)}`,
                to: packagingPath(environment, 'listPackageResources'),
                body: { baseResourceIds: [rootId] },
                needs: ['resources'],
                repeat: 'read'
            });
            return result.resources ?? {};
        },
        async exportPackage(environment, rootId, details, resources) {
            const name = (0,display/* quoted */.TL)(details.displayName);
            const { result, operationId } = await ask(transport, onProgress, {
                doing: `export ${name}`,
                what: `export of ${name}`,
                to: packagingPath(environment, 'exportPackage'),
                body: {
                    includedResourceIds: [rootId],
                    details: {
                        displayName: details.displayName,
                        // Left out when empty, as CLI for Microsoft 365 does.
                        ...(details.description === '' ? {} : { description: details.description }),
                        creator: details.creator,
                        sourceEnvironment: details.sourceEnvironment
                    },
                    resources
                },
                needs: ['packageLink'],
                repeat: 'refused',
                ongoing: 'The export may be running there; it changes nothing in the environment.'
            });
            const bytes = await download(transport, result.packageLink?.value ?? '', `download the package of ${name}`);
            return { operationId, bytes, resources: result.resources ?? {} };
        },
        async stage(environment, bytes) {
            const doing = 'upload the package';
            const reply = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'generateResourceStorage'),
                repeat: 'read'
            });
            return upload(transport, (0,answers/* fit */.Uj)(packaging/* resourceStorage */.Gl, reply, doing).sharedAccessSignature, bytes, doing);
        },
        async importParameters(environment, stagedLink) {
            const { result, operationId } = await ask(transport, onProgress, {
                doing: 'have the uploaded package read by the service',
                what: 'reading of the uploaded package',
                to: packagingPath(environment, 'listImportParameters'),
                body: { packageLink: { value: stagedLink } },
                // The first 200 may hold the link alone: PnP PowerShell issue 5164.
                needs: ['status', 'packageLink', 'details', 'resources'],
                repeat: 'read'
            });
            const packageLink = result.packageLink?.value ?? '';
            hideLink(packageLink, transport.secret);
            return { operationId, packageLink, details: result.details ?? {}, resources: result.resources ?? {} };
        },
        async validate(environment, request) {
            const doing = `have the import of ${importedName(request)} checked by the service`;
            const reply = await transport.call({
                doing,
                service: 'bap',
                method: 'POST',
                to: packagingPath(environment, 'validateImportPackage'),
                body: importBody(request),
                repeat: 'read'
            });
            const what = `check of ${importedName(request)}`;
            const { result } = await settled(transport, onProgress, reply, { doing, what, needs: [] });
            return [...problemsOf(result), ...resourceProblems(result)];
        },
        importPackage: (environment, request) => startImport(transport, onProgress, environment, request)
    };
}
/**
 * Sends the import once and waits for its end. It is repeated only where the service refused it before any work began
 * (`retry.ts`). Every other answer that says nothing (500, 502, 504, a lost connection, a success without an operation
 * to follow) is handed back as `unanswered`: the import may be running, and only a look at the target can tell.
 */
async function startImport(transport, onProgress, environment, request) {
    const name = importedName(request);
    const doing = `import ${name}`;
    let reply;
    try {
        reply = await transport.attempt({
            doing,
            service: 'bap',
            method: 'POST',
            to: packagingPath(environment, 'importPackage'),
            body: importBody(request),
            repeat: 'refused'
        });
    }
    catch (error) {
        if (error instanceof http/* Lost */.BX && error.sent)
            return { kind: 'unanswered', service: { message: error.message } };
        throw (0,answers/* translated */.vE)(error, doing, 'The import may have begun; look at the target environment before running it again.');
    }
    const refused = reply.status === 429 || (reply.status === 503 && reply.headers.has('retry-after'));
    if (!refused && ((0,retry/* isTransient */.dg)(reply.status) || reply.status >= 500))
        return unanswered(reply);
    if (reply.status < 200 || reply.status >= 300)
        throw (0,answers/* refusal */.x5)(reply, doing);
    if (!reply.headers.has('location') && reply.body === undefined)
        return unanswered(reply);
    const answered = await settled(transport, onProgress, reply, {
        doing,
        what: `import of ${name}`,
        needs: ['resources']
    });
    const problems = problemsOf(answered.result);
    const verdict = verdictOf(answered.result.status);
    // Nothing to wait for and no word that it is over.
    if (answered.operationId === undefined && verdict !== 'succeeded' && verdict !== 'failed' && problems.length === 0) {
        return unanswered(answered.reply);
    }
    return {
        kind: 'finished',
        // An import that calls itself succeeded and lists a failure was not seen; it is not taken for a success.
        succeeded: verdict === 'succeeded' && problems.length === 0 && resourceProblems(answered.result).length === 0,
        operationId: answered.operationId,
        resources: answered.result.resources ?? {},
        problems,
        service: { status: answered.reply.status, requestId: (0,answers/* requestIdOf */.Gb)(answered.reply.headers) }
    };
}
const unanswered = (reply) => ({ kind: 'unanswered', service: (0,answers/* serviceAnswer */.AK)(reply) });
const packagingPath = (environment, action) => `${packaging/* PACKAGING_PROVIDER */.kj}/environments/${segment(environment, 'environment')}/${action}?api-version=${api_versions/* API_VERSIONS */.Bo.packaging}`;
const importBody = ({ details, packageLink, resources }) => ({
    details,
    packageLink: { value: packageLink },
    resources
});
function importedName({ details }) {
    const name = details['displayName'];
    return typeof name === 'string' && name !== '' ? (0,display/* quoted */.TL)(name) : 'the package';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./lib/platform/transport.js







const REQUEST_TIMEOUT = 120_000;
/** A request begun when the time is up still gets this long: a last look, a lease given back. */
const GRACE = 10_000;
/** A cancelled run has two seconds in all. */
const TIDY_UP = 1_500;
const LARGEST_ANSWER = 32 * 1024 * 1024;
const USER_AGENT = 'move-power-app (GitHub Action)';
function createTransport(options) {
    const { cloud, tokens, clock, deadline, signal, log, secret } = options;
    const requestTimeout = options.requestTimeout ?? REQUEST_TIMEOUT;
    const timing = { clock, left: () => deadline.left(), signal };
    async function send(call) {
        const url = typeof call.to === 'string' ? new URL(call.to, cloud[call.service]) : call.to;
        // Paths are ours and links were checked where they were read; this is the last gate before a token leaves.
        if (!mayBearToken(cloud, call.service, url)) {
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `${(0,display/* quoted */.TL)(url.origin)} is not a host of the cloud ${cloud.name}, so no token was sent there`,
                remedy: 'Check the input cloud.'
            });
        }
        const audience = audienceOf(call.service);
        const token = await tokens.token(audience);
        if (token === undefined) {
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `this identity has no token for ${audience === 'flow' ? 'Power Automate' : 'Power Apps'}`,
                remedy: 'Give a token for that service too, or sign in another way.'
            });
        }
        const reply = await once(call, url, token);
        if (reply.status !== 401)
            return reply;
        // Refused at the door: nothing was done, so even a start may be sent again with a fresh token.
        const renewed = await tokens.token(audience, { refresh: true });
        return renewed === undefined || renewed === token ? reply : once(call, url, renewed);
    }
    async function once(call, url, token) {
        const id = (0,external_node_crypto_.randomUUID)();
        const started = clock.now();
        const cleaning = call.evenWhenCancelled === true;
        try {
            const raw = await (0,http/* exchange */.cv)({
                url,
                method: call.method,
                headers: {
                    accept: 'application/json',
                    authorization: `Bearer ${token}`,
                    'user-agent': USER_AGENT,
                    'x-ms-client-request-id': id,
                    ...(call.body === undefined ? {} : { 'content-type': 'application/json' })
                },
                body: call.body === undefined ? undefined : JSON.stringify(call.body),
                signal: cleaning ? undefined : signal,
                timeout: cleaning && signal.aborted ? TIDY_UP : Math.min(requestTimeout, Math.max(deadline.left(), GRACE)),
                limit: LARGEST_ANSWER
            });
            const text = raw.bytes.toString('utf8');
            const reply = { status: raw.status, headers: raw.headers, body: parsed(text), text, url };
            if (reply.status >= 400)
                hideSignatures(text, secret);
            const request = (0,answers/* requestIdOf */.Gb)(reply.headers);
            log.debug(`${call.method} ${url.origin}${url.pathname} → ${reply.status} in ${clock.now() - started} ms` +
                ` (sent as ${id}${request === undefined ? '' : `, request ${request}`})`);
            return reply;
        }
        catch (error) {
            if (error instanceof http/* Lost */.BX) {
                log.debug(`${call.method} ${url.origin}${url.pathname} → ${error.message} (sent as ${id})`);
            }
            if (!(error instanceof http/* TooLarge */.MF))
                throw error;
            throw new errors/* ActionError */.lZ({
                doing: call.doing,
                why: `the answer of ${url.host} has more than ${error.limit / 1024 / 1024} MiB`,
                remedy: 'Check the input cloud and any proxy on the way.'
            });
        }
    }
    const attempt = (call) => (0,retry/* withRetries */.LH)(call.repeat, timing, message => log.debug(`${call.doing}: ${message}`), () => send(call));
    return {
        ...timing,
        cloud,
        deadline,
        log,
        secret,
        requestTimeout,
        send,
        attempt,
        async call(call) {
            let reply;
            try {
                reply = await attempt(call);
            }
            catch (error) {
                throw (0,answers/* translated */.vE)(error, call.doing, call.ongoing);
            }
            if (reply.status >= 200 && reply.status < 300)
                return reply;
            throw (0,answers/* refusal */.x5)(reply, call.doing);
        }
    };
}
function parsed(text) {
    if (text.trim() === '')
        return undefined;
    try {
        // A byte order mark is no JSON, and some answers of this platform begin with one.
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        return undefined;
    }
}
/** Refusals may quote the link they refuse; its signature is a key. */
function hideSignatures(text, secret) {
    for (const [, value] of text.matchAll(/(?:[?&]|\\u0026)sig=([^&"'\\\s<>]+)/g)) {
        if (value === undefined)
            continue;
        secret(value);
        secret(decoded(value));
    }
}
function decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/platform/client.js









/**
 * The client of Power Platform. Signs in, because who is signed in is part of what it offers, and sends nothing else
 * until it is asked to.
 * Rejects with an `ActionError` when there is no token for Power Apps.
 */
async function createPlatform(options) {
    const { cloud, tokens, onProgress } = options;
    const token = await tokens.token('powerApps');
    if (token === undefined) {
        throw new errors/* ActionError */.lZ({
            doing: 'sign in',
            why: 'this identity has no token for Power Apps',
            remedy: `Give a token whose audience is ${cloud.powerAppsAudience}, or sign in another way.`
        });
    }
    const { name, kind, objectId, tenantId } = (0,identity/* identityOf */.c)(token);
    const transport = createTransport(options);
    return {
        identity: { name, kind, objectId, tenantId },
        environments: createEnvironments(transport),
        apps: createApps(transport, onProgress),
        flows: createFlows(transport, tokens),
        connections: createConnections(transport),
        packaging: createPackaging(transport, onProgress),
        links: createLinks(cloud)
    };
}


/***/ }),

/***/ 35733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cloudNamed)
/* harmony export */ });
/* harmony import */ var _protocol_clouds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23864);

/** The hosts and audiences of a cloud; `origin` is where the embedded environment listens. */
const cloudNamed = (name, origin) => name === 'Embedded' ? (0,_protocol_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedCloud */ .gn)(origin ?? '') : _protocol_clouds_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOUDS */ .JJ[name];


/***/ }),

/***/ 71267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ Lost),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/** No whole answer came. `sent` is false only where the request surely never left: then nothing was done over there. */
class Lost extends Error {
    name = 'Lost';
    host;
    sent;
    /** False for what will not go away by trying again, a certificate nobody trusts for one. */
    passing;
    constructor(host, reason, outcome) {
        super(reason);
        this.host = host;
        this.sent = outcome.sent;
        this.passing = outcome.passing;
    }
}
/** The run was cancelled while a request or pause was under way. */
class Cancelled extends Error {
    name = 'Cancelled';
}
class TooLarge extends Error {
    name = 'TooLarge';
    limit;
    constructor(limit) {
        super(`more than ${limit} bytes`);
        this.limit = limit;
    }
}
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT'
]);
// Node's names for a certificate that was not accepted; the handshake ends before any request is sent.
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|ERR_TLS/;
/**
 * Sends one request and reads the whole answer. Redirects are handed back, never followed: a bearer must not travel
 * to a host nobody chose. Rejects with `Lost`, `Cancelled` or `TooLarge`.
 */
async function exchange(request) {
    const { url, signal } = request;
    const cancelled = () => signal?.aborted === true;
    if (cancelled())
        throw new Cancelled();
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeout)));
    try {
        const response = await fetch(url, {
            method: request.method,
            headers: request.headers,
            redirect: 'manual',
            signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
            ...(request.body === undefined ? {} : { body: request.body })
        });
        const bytes = await wholeBody(response, request.limit, url.host);
        return { status: response.status, headers: response.headers, bytes };
    }
    catch (error) {
        if (error instanceof TooLarge || error instanceof Lost)
            throw error;
        if (cancelled())
            throw new Cancelled();
        if (timeout.aborted) {
            const seconds = Math.round(request.timeout / 1000);
            throw new Lost(url.host, `no answer within ${seconds} s`, { sent: true, passing: true });
        }
        throw lostBecause(url.host, error);
    }
}
async function wholeBody(response, limit, host) {
    const chunks = [];
    let size = 0;
    if (response.body !== null) {
        for await (const chunk of response.body) {
            size += chunk.byteLength;
            // Leaving the loop cancels the stream, so the rest is never received.
            if (size > limit)
                throw new TooLarge(limit);
            chunks.push(chunk);
        }
    }
    const announced = response.headers.get('content-length');
    const comparable = announced !== null && response.headers.get('content-encoding') === null;
    if (comparable && Number(announced) !== size) {
        throw new Lost(host, `${size} of ${announced} bytes arrived`, { sent: true, passing: true });
    }
    return Buffer.concat(chunks, size);
}
function lostBecause(host, error) {
    const code = codeOf(error);
    const reason = code ?? (error instanceof Error ? error.message : String(error));
    const certificate = code !== undefined && CERTIFICATE.test(code);
    return new Lost(host, reason, {
        sent: !(certificate || (code !== undefined && NEVER_SENT.has(code))),
        passing: !certificate
    });
}
/** fetch hides the socket's error in `cause`, several addresses tried hide theirs in `errors`. */
function codeOf(error) {
    for (let at = error; typeof at === 'object' && at !== null;) {
        const { code, cause, errors } = at;
        if (typeof code === 'string')
            return code;
        at = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
    }
    return undefined;
}


/***/ }),

/***/ 21801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   v: () => (/* binding */ jwtClaims)
/* harmony export */ });
/**
 * Reads who a token was issued to. Anything that is not a JWT gives `unknown`, never an error.
 * Claims as Entra ID writes them: `idtyp` is the direct word for app-only, but it is optional, so the absence of every
 * claim only users have (`scp`, `upn`) counts as well.
 */
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
/** The payload of a JWT, unverified; undefined when `token` is not one. */
function jwtClaims(token) {
    const [, payload, signature, ...rest] = token.split('.');
    if (payload === undefined || signature === undefined || rest.length > 0)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
            ? claims
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 86432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
var display = __nccwpck_require__(65611);
// EXTERNAL MODULE: ./lib/platform/http.js
var http = __nccwpck_require__(71267);
;// CONCATENATED MODULE: ./lib/platform/retry.js



const ATTEMPTS = 5;
const FIRST_PAUSE = 1000;
const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
/** Statuses that may go away by waiting: those that shipped clients of this service retry. */
const isTransient = (status) => TRANSIENT.includes(status);
/** `Retry-After` in milliseconds, from seconds or an HTTP date; undefined when absent or not understood. */
function retryAfterOf(headers, now) {
    const value = headers.get('retry-after')?.trim();
    if (value === undefined || value === '')
        return undefined;
    const milliseconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
/** The pause before another attempt after `failures` of them: 1, 2, 4, 8 s. */
const backoff = (failures) => FIRST_PAUSE * 2 ** Math.max(0, failures - 1);
/** Sleeps on the run's clock; rejects with `Cancelled`. */
async function pause(milliseconds, timing) {
    try {
        await timing.clock.sleep(milliseconds, timing.signal);
    }
    catch (error) {
        if (timing.signal?.aborted === true)
            throw new http/* Cancelled */.cJ();
        throw error;
    }
}
class Refused extends Error {
    reply;
    constructor(reply) {
        super('refused');
        this.reply = reply;
    }
}
/**
 * Runs `attempt` until it brings an answer worth having or the patience of `repeat` ends. The last answer is handed
 * back whatever its status, and the last `Lost` is thrown: what that means is for the caller to say. Never pauses
 * beyond the time left: an answer that asks for more is final.
 */
async function withRetries(repeat, timing, note, attempt) {
    try {
        return await pRetry(async () => {
            const reply = await attempt();
            if (isTransient(reply.status))
                throw new Refused(reply);
            return reply;
        }, {
            retries: ATTEMPTS - 1,
            // The library counts; the sleeping is done on the run's clock, in `shouldRetry`.
            minTimeout: 0,
            shouldRetry: async ({ error, attemptNumber }) => {
                if (!mayRepeat(error, repeat))
                    return false;
                const asked = error instanceof Refused ? askedPause(error.reply, timing) : undefined;
                const wait = asked ?? backoff(attemptNumber);
                if (wait >= timing.left())
                    return false;
                note(`attempt ${attemptNumber} of ${ATTEMPTS}: ${reasonOf(error)}; again in ${(0,display/* duration */.p0)(wait)}`);
                await pause(wait, timing);
                return true;
            }
        });
    }
    catch (error) {
        if (error instanceof Refused)
            return error.reply;
        throw error;
    }
}
function mayRepeat(error, repeat) {
    if (error instanceof http/* Lost */.BX)
        return error.passing && (repeat === 'read' || !error.sent);
    if (!(error instanceof Refused))
        return false;
    const { status, headers } = error.reply;
    return repeat === 'read' || status === 429 || (status === 503 && headers.has('retry-after'));
}
const askedPause = (reply, { clock }) => retryAfterOf(reply.headers, clock.now());
const reasonOf = (error) => error instanceof Refused ? `HTTP ${error.reply.status}` : error.message;


/***/ }),

/***/ 15305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's clock and timers. Handed in at the composition root; everything below takes a `Clock`. */
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const timer = setTimeout(done, milliseconds);
        function done() {
            signal?.removeEventListener('abort', abort);
            resolve();
        }
        function abort() {
            clearTimeout(timer);
            reject(signal?.reason);
        }
        signal?.addEventListener('abort', abort, { once: true });
    })
};


/***/ }),

/***/ 57479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createTokenSource)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(17594);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(65611);
// EXTERNAL MODULE: ./lib/protocol/clouds.js
var clouds = __nccwpck_require__(23864);
// EXTERNAL MODULE: ./lib/platform/identity.js
var identity = __nccwpck_require__(21801);
;// CONCATENATED MODULE: ./lib/platform/given-tokens.js




/** Application ids of the two services: what `aud` holds in tokens of the newer format. Documented by Microsoft. */
const SERVICE_IDS = {
    powerApps: '475226c6-020e-4fb2-8a90-7a972cbfc1d4',
    flow: '7df0a125-d3be-4c96-aa54-591f83ff541c'
};
const REMEDY = 'Get a new one and put it into the secret behind the input access-token.';
/**
 * Tokens somebody else obtained. Throws an `ActionError` for one that is no JWT, is expired or is meant for another
 * service, and when none is for Power Apps: all of it before any request.
 */
function givenTokens(tokens, cloud, { clock, secret }) {
    const given = new Map();
    for (const written of tokens) {
        const token = written.trim();
        if (token === '')
            continue;
        secret(token);
        const { audience, expires } = (0,identity/* identityOf */.c)(token);
        if ((0,identity/* jwtClaims */.v)(token) === undefined) {
            throw refused('it is not a JWT (three parts with dots between)', 'Copy the whole token, without "Bearer" in front.');
        }
        const service = serviceOf(audience, cloud);
        if (service === undefined) {
            throw refused(`it is for ${(0,display/* quoted */.TL)(audience ?? 'nobody')}, not for Power Apps or Power Automate in the cloud ${cloud.name}`, `Get a token for the audience ${cloud.powerAppsAudience} (and one for ${cloud.flowAudience} if flows are involved), or check the input cloud.`);
        }
        if (expires !== undefined && expires <= clock.now())
            throw expired(expires, clock.now());
        if (given.has(service))
            throw refused(`two of them are for ${audience ?? ''}`, 'Give one token for each service.');
        given.set(service, { token, expires });
    }
    if (!given.has('powerApps')) {
        throw refused(tokens.length === 0 ? 'none was given' : 'none of them is for Power Apps', `Give a token for the audience ${cloud.powerAppsAudience}.`);
    }
    return {
        async token(audience) {
            const found = given.get(audience);
            const now = clock.now();
            // There is nothing to renew with; a token that was refused while it still runs is handed out again, so that
            // the service's own words about the refusal reach the reader.
            if (found?.expires !== undefined && found.expires <= now)
                throw expired(found.expires, now);
            return found?.token;
        }
    };
}
function serviceOf(audience, cloud) {
    if (audience === undefined)
        return undefined;
    const among = (names) => names.some(name => (0,clouds/* sameAudience */.Z8)(name, audience));
    if (among([cloud.powerAppsAudience, ...cloud.otherAudiences.powerApps, SERVICE_IDS.powerApps]))
        return 'powerApps';
    if (among([cloud.flowAudience, ...cloud.otherAudiences.flow, SERVICE_IDS.flow]))
        return 'flow';
    return undefined;
}
const refused = (why, remedy) => new errors/* ActionError */.lZ({ doing: 'use the access token', why, remedy });
function expired(expires, now) {
    const end = new Date(expires).toISOString();
    return new errors/* ActionError */.lZ({
        doing: 'use the access token',
        why: `it expired at ${end}, ${(0,display/* duration */.p0)(now - expires)} ago, and an access token cannot be renewed`,
        remedy: `${REMEDY} For waits longer than its life, sign in with a refresh token or with a user name and password.`
    });
}

;// CONCATENATED MODULE: ./lib/platform/tokens.js



/** Renewed this long before the end: a packaging call may take minutes to answer. */
const RENEW_BEFORE = 5 * 60_000;
/**
 * The tokens of a run, one per audience, renewed in time during long waits.
 * Throws an `ActionError` at once for a ready-made token that cannot work; everything else is found out when the
 * first token is asked for. The sign-in library is loaded only then, and only for the kinds that need it.
 */
function createTokenSource(signIn, cloud, deps) {
    if (signIn.kind === 'access-token')
        return givenTokens(signIn.tokens, cloud, deps);
    const { clock, secret, log } = deps;
    let client;
    const kept = new Map();
    const underWay = new Map();
    const denied = new Set();
    const renew = async (audience) => {
        client ??= Promise.all(/* import() */[__nccwpck_require__.e(669), __nccwpck_require__.e(907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10907)).then(({ createSignInClient }) => createSignInClient(signIn, cloud, deps));
        const name = audience === 'flow' ? cloud.flowAudience : cloud.powerAppsAudience;
        const now = clock.now();
        const { token, expires: announced } = await (await client).acquire(name);
        secret(token);
        const expires = (0,identity/* identityOf */.c)(token).expires ?? announced;
        // A token that lives shorter than that is used for half its life.
        const renewAt = expires - Math.min(RENEW_BEFORE, (expires - now) / 2);
        kept.set(audience, { token, expires, renewAt });
        log.debug(`Signed in for ${name}, until ${new Date(expires).toISOString()}`);
        return token;
    };
    /** One request for callers that ask at the same time. */
    function renewOnce(audience) {
        const running = underWay.get(audience);
        if (running !== undefined)
            return running;
        const started = renew(audience).finally(() => underWay.delete(audience));
        underWay.set(audience, started);
        return started;
    }
    return {
        async token(audience, options) {
            if (denied.has(audience))
                return undefined;
            const current = kept.get(audience);
            const now = clock.now();
            const usable = current !== undefined && options?.refresh !== true && now < current.expires;
            if (usable && now < current.renewAt)
                return current.token;
            try {
                return await renewOnce(audience);
            }
            catch (error) {
                if (usable) {
                    log.debug(`The token could not be renewed early: ${(0,errors/* messageOf */.bD)(error)}`);
                    return current.token;
                }
                // Without Power Apps nothing works; without Flow only flows cannot be looked up.
                if (audience !== 'flow' || client === undefined || !(await client).isDenied(error))
                    throw error;
                log.warning(`Flows cannot be looked up: ${(0,errors/* messageOf */.bD)(error)}`);
                denied.add(audience);
                return undefined;
            }
        }
    };
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ BEFORE_PUBLISH_EXISTED),
/* harmony export */   Bo: () => (/* binding */ API_VERSIONS),
/* harmony export */   _M: () => (/* binding */ BAP_VERSIONS),
/* harmony export */   he: () => (/* binding */ POWER_APPS_VERSIONS),
/* harmony export */   r0: () => (/* binding */ FLOW_VERSIONS)
/* harmony export */ });
/**
 * The api-version each call is known to work with. They are routing labels, not dates to be modernised: publish is
 * refused below 2017-05-01, packaging has only ever been seen with 2016-11-01.
 */
const API_VERSIONS = {
    /** Every packaging call: all known clients. */
    packaging: '2016-11-01',
    /** Environment reads with `$expand=permissions`: PowerApps PowerShell module. */
    environments: '2016-11-01',
    /** Environment lists: CLI for Microsoft 365. */
    environmentList: '2020-10-01',
    /** `GET /apps/{app}`: PowerApps PowerShell module and CLI for Microsoft 365. */
    app: '2016-11-01',
    /** `GET /apps`: CLI for Microsoft 365. */
    appList: '2017-08-01',
    /** Versions, restore and publish: PowerApps PowerShell module. */
    publish: '2017-06-01',
    /** Lease and full write of an app: PowerApps administration module. */
    appWrite: '2017-05-01',
    connections: '2016-11-01',
    connectors: '2016-11-01',
    flows: '2016-11-01'
};
/** Versions that predate draft and publish; a publish call with one of them is refused. */
const BEFORE_PUBLISH_EXISTED = ['2016-11-01', '2017-02-01', '2017-04-01'];
/** Accepted by the Power Apps host, as listed by its own `InvalidApiVersion` answer (the part that was recorded). */
const POWER_APPS_VERSIONS = [
    '2015-02-01',
    '2016-11-01',
    '2017-02-01',
    '2017-04-01',
    '2017-05-01',
    '2017-06-01',
    '2017-08-01',
    '2018-10-01',
    '2019-05-01',
    '2020-06-01',
    '2021-02-01',
    '2022-11-01',
    '2023-06-01',
    '2025-03-01',
    '2025-04-01'
];
/** Seen on the Business Application Platform host in shipped clients. */
const BAP_VERSIONS = ['2016-11-01', '2020-06-01', '2020-10-01', '2021-04-01', '2023-06-01'];
/** Seen on the Flow host in shipped clients. */
const FLOW_VERSIONS = ['2016-11-01'];


/***/ }),

/***/ 89586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ appList),
/* harmony export */   ZT: () => (/* binding */ appObject),
/* harmony export */   dm: () => (/* binding */ lease),
/* harmony export */   tp: () => (/* binding */ connectionReferences)
/* harmony export */ });
/* unused harmony exports connectionReference, appVersion, appVersionList */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45586);

/**
 * One entry of an app's `connectionReferences`; `id` is a connector id, lower-cased by the service. Of the many other
 * fields only presence is known for sure (`parameterHints` and `dataSets` differ by connector), so none is read here.
 */
const connectionReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
const connectionReferences = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), connectionReference);
const principal = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    displayName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    email: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish()
});
const appProperties = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    /** Version of the definition returned, the published one: ISO 8601, UTC. */
    appVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    /** Newest saved draft. Differs from `appVersion` when there are unpublished changes (concluded, not documented). */
    lastDraftVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    lifeCycleId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    displayName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    owner: principal.nullish(),
    lastModifiedBy: principal.nullish(),
    createdTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    lastModifiedTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    lastPublishTime: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    appPlayUri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    appOpenUri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
    connectionReferences: connectionReferences.nullish(),
    /** Only with `$expand=unpublishedAppDefinition`, and only while a draft exists: PowerApps PowerShell module. */
    unpublishedAppDefinition: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ connectionReferences: connectionReferences.nullish() }) })
        .nullish()
});
/** An app on the Power Apps host: CLI for Microsoft 365 fixtures. */
const appObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    properties: appProperties
});
const appList = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(appObject), nextLink: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
/** A version: PowerApps PowerShell module. `name` looks like `20180220T065310Z`. */
const appVersion = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    properties: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ appVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), lifeCycleId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })
});
const appVersionList = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(appVersion), nextLink: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
const lease = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ leaseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 23864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Z8: () => (/* binding */ sameAudience),
/* harmony export */   gn: () => (/* binding */ embeddedCloud)
/* harmony export */ });
/* unused harmony export CLOUD_NAMES */
const CLOUD_NAMES = (/* unused pure expression or super */ null && (['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China', 'Embedded']));
const CLOUDS = {
    Public: {
        name: 'Public',
        login: 'https://login.microsoftonline.com',
        bap: 'https://api.bap.microsoft.com',
        powerApps: 'https://api.powerapps.com',
        flow: 'https://api.flow.microsoft.com',
        make: 'https://make.powerapps.com',
        powerAppsAudience: 'https://service.powerapps.com/',
        flowAudience: 'https://service.flow.microsoft.com/',
        otherAudiences: { powerApps: [], flow: ['https://management.azure.com/', 'https://management.core.windows.net/'] }
    },
    UsGov: {
        name: 'UsGov',
        login: 'https://login.microsoftonline.com',
        bap: 'https://gov.api.bap.microsoft.us',
        powerApps: 'https://gov.api.powerapps.us',
        flow: 'https://gov.api.flow.microsoft.us',
        make: 'https://make.gov.powerapps.us',
        powerAppsAudience: 'https://gov.service.powerapps.us/',
        flowAudience: 'https://gov.service.flow.microsoft.us/',
        otherAudiences: { powerApps: ['https://service.powerapps.us/'], flow: [] }
    },
    UsGovHigh: {
        name: 'UsGovHigh',
        login: 'https://login.microsoftonline.us',
        bap: 'https://high.api.bap.microsoft.us',
        powerApps: 'https://high.api.powerapps.us',
        flow: 'https://high.api.flow.microsoft.us',
        make: 'https://make.high.powerapps.us',
        powerAppsAudience: 'https://high.service.powerapps.us/',
        flowAudience: 'https://high.service.flow.microsoft.us/',
        otherAudiences: { powerApps: ['https://high.service.apps.appsplatform.us/'], flow: [] }
    },
    UsGovDod: {
        name: 'UsGovDod',
        login: 'https://login.microsoftonline.us',
        bap: 'https://api.bap.appsplatform.us',
        powerApps: 'https://api.apps.appsplatform.us',
        flow: 'https://api.flow.appsplatform.us',
        make: 'https://make.apps.appsplatform.us',
        powerAppsAudience: 'https://service.apps.appsplatform.us/',
        flowAudience: 'https://service.flow.appsplatform.us/',
        otherAudiences: { powerApps: [], flow: [] }
    },
    China: {
        name: 'China',
        login: 'https://login.chinacloudapi.cn',
        bap: 'https://api.bap.partner.microsoftonline.cn',
        powerApps: 'https://api.powerapps.cn',
        flow: 'https://api.powerautomate.cn',
        make: 'https://make.powerapps.cn',
        powerAppsAudience: 'https://service.powerapps.cn/',
        flowAudience: 'https://service.powerautomate.cn/',
        otherAudiences: { powerApps: [], flow: [] }
    }
};
/** The embedded environment serves every host from one origin: the paths do not collide. */
function embeddedCloud(origin) {
    return {
        ...CLOUDS.Public,
        name: 'Embedded',
        login: origin,
        bap: origin,
        powerApps: origin,
        flow: origin,
        make: origin
    };
}
/** Audiences are registered with a trailing slash and written without one as often. */
const sameAudience = (one, other) => one.replace(/\/+$/, '').toLowerCase() === other.replace(/\/+$/, '').toLowerCase();


/***/ }),

/***/ 63589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ WRAPPER_CODES),
/* harmony export */   Lp: () => (/* binding */ CODES),
/* harmony export */   rN: () => (/* binding */ errorEnvelope),
/* harmony export */   t4: () => (/* binding */ errorBody),
/* harmony export */   y7: () => (/* binding */ listedError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45586);

/**
 * The error envelope of all four hosts: `{error: {code, message, details?, …}}`. Some answers carry the inner object
 * bare. Seen in CLI for Microsoft 365 fixtures and recorded answers of the live service.
 */
const errorBody = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })).optional()
});
const errorEnvelope = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ error: errorBody });
/** One entry of the `errors` list that packaging answers carry, also with HTTP 200. */
const listedError = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
/** Wrappers whose `details` name the real cause. */
const WRAPPER_CODES = ['BusinessAppPlatformRequestFailed', 'MultipleErrorsOccurred'];
/** Codes with a meaning the client acts on or the embedded environment answers with; sources in each line. */
const CODES = {
    /** 403: CLI for Microsoft 365 fixture. */
    environmentAccessDenied: 'EnvironmentAccessDenied',
    /** 404: Terraform provider fixture. */
    environmentNotFound: 'EnvironmentNotFound',
    /** 400: recorded live. */
    missingEnvironmentFilter: 'MissingEnvironmentFilter',
    /** 400: recorded live. */
    invalidAppFilterCombination: 'InvalidAppFilterCombination',
    /** 400: recorded live. */
    invalidApiVersion: 'InvalidApiVersion',
    /** 401: recorded live. */
    invalidAuthenticationToken: 'InvalidAuthenticationToken',
    /** 403: CLI for Microsoft 365 fixture (missing permission on an app), build-tools issues (service principal). */
    forbidden: 'Forbidden',
    /** 403, or listed with HTTP 200: CLI for Microsoft 365 fixture. */
    connectionAuthorizationFailed: 'ConnectionAuthorizationFailed',
    /** 404: CLI for Microsoft 365 fixture. */
    appNotFound: 'AppNotFound',
    flowNotFound: 'FlowNotFound',
    apiResourceNotFound: 'ApiResourceNotFound',
    connectionNotFound: 'ConnectionNotFound',
    /** 400 on importPackage with a link that was not re-staged: measured by a third party. */
    packageManifestNotFound: 'PackageManifestNotFound',
    /** The flow part has no manifest: measured by a third party. */
    missingPackageManifest: 'MissingPackageManifest',
    /** 400 on listImportParameters: an older client handled it. */
    zipFileRejected: 'ZipFileRejected',
    /** A key and folder pair the service did not mint, without further words: measured by a third party. */
    internalServerError: 'InternalServerError',
    /** 409: measured by a third party. */
    appLeaseActive: 'AppLeaseActive',
    appLeaseSameUserConflict: 'AppLeaseSameUserConflict',
    /** Character in an app name refused by a full write: measured by a third party. */
    invalidApplicationNameCharacters: 'InvalidApplicationNameCharacters',
    /** Inside a connection's `statuses`: Microsoft's sample script. */
    unauthenticated: 'Unauthenticated',
    /** Licence codes seen elsewhere on the platform; none was captured for packaging. */
    userNotLicensed: 'userNotLicensed'
};


/***/ }),

/***/ 98567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ connectorId),
/* harmony export */   Cz: () => (/* binding */ exportPackageRequest),
/* harmony export */   Gl: () => (/* binding */ resourceStorage),
/* harmony export */   Ou: () => (/* binding */ flowId),
/* harmony export */   R0: () => (/* binding */ appId),
/* harmony export */   Rx: () => (/* binding */ RESOURCE_TYPES),
/* harmony export */   Td: () => (/* binding */ listImportParametersRequest),
/* harmony export */   X$: () => (/* binding */ listPackageResourcesRequest),
/* harmony export */   XD: () => (/* binding */ packagingResult),
/* harmony export */   kj: () => (/* binding */ PACKAGING_PROVIDER),
/* harmony export */   tY: () => (/* binding */ importPackageRequest),
/* harmony export */   ys: () => (/* binding */ connectionId)
/* harmony export */ });
/* unused harmony exports packageResource, resourceMap, packageDetails, packagingOperation */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45586);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63589);


/**
 * The packaging calls of the Business Application Platform host. Undocumented by Microsoft; every shape here was seen
 * in a shipped client, in a fixture of one, or in a real package.
 */
const link = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/**
 * One resource of a package. The same object travels through listPackageResources, exportPackage, the operations,
 * listImportParameters, validateImportPackage, importPackage and `manifest.json`; which fields are there differs, and
 * unknown ones must survive the journey.
 */
const packageResource = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    /** Added by the service in import parameters. Exporter's connection or best match in the target: unknown. */
    suggestedId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    /** Allowed choices as one string: `Existing, New, Update`. Absent on standard connectors. */
    creationType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    suggestedCreationType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    /** Only in import requests: New, Update, Existing, Merge, Overwrite. */
    selectedCreationType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ displayName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(), iconUri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(), comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() })
        .nullish(),
    configurableBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    hierarchy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    dependsOn: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    error: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7.nullish()
});
/** Keys are base64 of the upper-cased id in listPackageResources and GUIDs everywhere else: opaque. */
const resourceMap = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), packageResource);
const packageDetails = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    displayName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    createdTime: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    packageTelemetryId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    creator: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    sourceEnvironment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish()
});
/** What every packaging answer holds a part of; found at top level or under `properties`. */
const packagingResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    baseResourceIds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullish(),
    packageLink: link.nullish(),
    details: packageDetails.nullish(),
    resources: resourceMap.nullish(),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7).nullish()
});
/** An operation as read by GET on its Location. */
const packagingOperation = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    properties: packagingResult
});
const resourceStorage = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sharedAccessSignature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
// Requests, as the embedded environment reads them: exact at the top, open inside a resource.
const listPackageResourcesRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ baseResourceIds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1) });
const exportPackageRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    includedResourceIds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        displayName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        creator: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        sourceEnvironment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish()
    }),
    resources: resourceMap
});
const listImportParametersRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ packageLink: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/** Shared by validateImportPackage and importPackage; clients post their own request or the validation's answer. */
const importPackageRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    details: packageDetails,
    packageLink: link,
    resources: resourceMap,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listedError */ .y7).nullish()
});
const PACKAGING_PROVIDER = '/providers/Microsoft.BusinessAppPlatform';
/** Types seen in packages, plus the two of the retired data model known from Microsoft's own script. */
const RESOURCE_TYPES = {
    app: 'Microsoft.PowerApps/apps',
    flow: 'Microsoft.Flow/flows',
    connector: 'Microsoft.PowerApps/apis',
    connection: 'Microsoft.PowerApps/apis/connections',
    entity: 'Microsoft.CommonDataModel/environments/namespaces/entities',
    picklist: 'Microsoft.CommonDataModel/environments/namespaces/enumerations'
};
/** Ids as packages write them. Flows are `Microsoft.Flow` here and `Microsoft.ProcessSimple` on the Flow host. */
const appId = (app) => `/providers/Microsoft.PowerApps/apps/${app}`;
const flowId = (flow) => `/providers/Microsoft.Flow/flows/${flow}`;
const connectorId = (connector) => `/providers/Microsoft.PowerApps/apis/${connector}`;
const connectionId = (connector, connection) => `/providers/Microsoft.PowerApps/apis/${connector}/connections/${connection}`;


/***/ }),

/***/ 44088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ SUCCEEDED),
/* harmony export */   W2: () => (/* binding */ RUNNING),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   Wp: () => (/* binding */ CREATION_TYPES),
/* harmony export */   _Y: () => (/* binding */ CONNECTED)
/* harmony export */ });
/**
 * States of a packaging operation. A state in neither list is an error: waiting on for something nobody knows is how
 * other clients hang for ever. `Running` and `Succeeded` are recorded, `Failed` is handled by shipped clients, the
 * others of `RUNNING` are the platform's usual words for the same thing and were not seen on packaging.
 */
const RUNNING = ['Running', 'NotStarted', 'Queued', 'InProgress', 'Accepted'];
const SUCCEEDED = ['Succeeded'];
const FAILED = ['Failed', 'Canceled', 'Cancelled'];
/** The healthy state of a connection; anything else in `statuses` is a problem to name. */
const CONNECTED = 'Connected';
/** What an import may be told to do with a resource. */
const CREATION_TYPES = ['New', 'Update', 'Existing', 'Merge', 'Overwrite'];


/***/ }),

/***/ 45586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, enum, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, number, object, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, union, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !core_util/* nullish */.cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : core_util/* floatSafeRemainder */.LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = core_util/* NUMBER_FORMAT_RANGES */.zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? core_util/* codePointLength */.O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = core_util/* escapeRegex */.sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${core_util/* escapeRegex */.sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${core_util/* escapeRegex */.sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...core_util/* prefixIssues */.lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    core_util/* hide */.jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...core_util/* normalizeParams */.A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...core_util/* normalizeParams */.A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...core_util/* normalizeParams */.A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...core_util/* normalizeParams */.A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...core_util/* normalizeParams */.A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => core_util/* slugify */.Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...core_util/* normalizeParams */.A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __nccwpck_require__(37428);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse(errors/* $ZodRealError */.Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync(errors/* $ZodRealError */.Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(errors/* $ZodRealError */.Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(errors/* $ZodRealError */.Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(errors/* $ZodRealError */.Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(errors/* $ZodRealError */.Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(errors/* $ZodRealError */.Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(errors/* $ZodRealError */.Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(errors/* $ZodRealError */.Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(errors/* $ZodRealError */.Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(errors/* $ZodRealError */.Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(errors/* $ZodRealError */.Kd);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const initializer = (inst, issues) => {
    errors/* $ZodError */.a$.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => errors/* formatError */.Wk(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => errors/* flattenError */.JM(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return core._number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 37428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ flattenError),
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   S1: () => (/* binding */ prettifyError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports treeifyError, toDotPath */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 54723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(75691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
