import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1316:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const Utils = __nccwpck_require__(5391);
const pth = __nccwpck_require__(6928);
const ZipEntry = __nccwpck_require__(2609);
const ZipFile = __nccwpck_require__(6991);

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

var Utils = __nccwpck_require__(5391),
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

/***/ 1907:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.EntryHeader = __nccwpck_require__(3746);
exports.MainHeader = __nccwpck_require__(9311);


/***/ }),

/***/ 9311:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Utils = __nccwpck_require__(5391),
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

/***/ 5120:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = function (/*Buffer*/ inbuf) {
    var zlib = __nccwpck_require__(3106);

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

/***/ 3667:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.Deflater = __nccwpck_require__(5120);
exports.Inflater = __nccwpck_require__(9540);
exports.ZipCrypto = __nccwpck_require__(2689);


/***/ }),

/***/ 9540:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const version = +(process?.versions?.node ?? "").split(".")[0] || 0;
const Errors = __nccwpck_require__(6232);

module.exports = function (/*Buffer*/ inbuf, /*number*/ expectedLength) {
    var zlib = __nccwpck_require__(3106);
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

/***/ 2689:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// node crypt, we use it for generate salt
// eslint-disable-next-line node/no-unsupported-features/node-builtins
const { randomFillSync } = __nccwpck_require__(6982);
const Errors = __nccwpck_require__(6232);

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

/***/ 2834:
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

/***/ 1579:
/***/ ((module) => {

module.exports = {
    efs: true,
    encode: (data) => Buffer.from(data, "utf8"),
    decode: (data) => data.toString("utf8")
};


/***/ }),

/***/ 6232:
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

/***/ 38:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const pth = __nccwpck_require__(6928);

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

/***/ 5391:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(9066);
module.exports.Constants = __nccwpck_require__(2834);
module.exports.Errors = __nccwpck_require__(6232);
module.exports.FileAttr = __nccwpck_require__(38);
module.exports.decoder = __nccwpck_require__(1579);


/***/ }),

/***/ 9066:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const fsystem = __nccwpck_require__(9896);
const pth = __nccwpck_require__(6928);
const Constants = __nccwpck_require__(2834);
const Errors = __nccwpck_require__(6232);
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

/***/ 2609:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Utils = __nccwpck_require__(5391),
    Headers = __nccwpck_require__(1907),
    Constants = Utils.Constants,
    Methods = __nccwpck_require__(3667);

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

/***/ 6991:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const ZipEntry = __nccwpck_require__(2609);
const Headers = __nccwpck_require__(1907);
const Utils = __nccwpck_require__(5391);

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

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asText)
/* harmony export */ });
function asText(value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'number':
        case 'boolean':
        case 'bigint':
            return String(value);
        case 'object':
            return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
        default:
            return typeof value;
    }
}


/***/ }),

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   td: () => (/* binding */ pluralize),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony exports reviewedText, duration */
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6518);

const plainText = (text, limit = 200) => inOneLine(text, limit, _invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT);
const reviewedText = (text, limit = 200) => inOneLine(text, limit, withInvisibleShown);
function inOneLine(text, limit, clean) {
    const head = text.length > 8 * limit ? text.slice(0, 8 * limit) : text;
    const flat = clean(head)
        .replace(/[\t\n\r]/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    const cut = head.length < text.length;
    if (flat.length <= limit && !cut)
        return flat;
    const characters = Array.from(flat);
    return characters.length > limit || cut ? `${characters.slice(0, limit - 1).join('')}…` : flat;
}
function quoted(name) {
    return `"${plainText(name, 120).replaceAll('"', "'")}"`;
}
function listed(items, most = 10) {
    if (items.length === 0)
        return 'none';
    const shown = items.slice(0, most).join(', ');
    return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
function shortened(id) {
    const flat = plainText(id, 400);
    return flat.length > 12 ? `${flat.slice(0, 4)}…${flat.slice(-4)}` : flat;
}
function duration(milliseconds) {
    const seconds = Math.max(0, milliseconds) / 1000;
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 60)
        return `${Math.round(seconds)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
const capitalised = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const pluralize = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 7594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   f6: () => (/* binding */ withoutStop),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony exports NotStarted, Held, describeServiceError */
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5611);

class ActionError extends Error {
    name = 'ActionError';
    doing;
    why;
    remedy;
    state;
    service;
    constructor(given) {
        const failure = { ...given, why: reasonOf(given) };
        super(sentence(failure), failure.cause === undefined ? undefined : { cause: failure.cause });
        this.doing = failure.doing;
        this.why = failure.why;
        this.remedy = failure.remedy;
        this.state = failure.state;
        this.service = failure.service;
    }
}
class NotStarted extends (/* unused pure expression or super */ null && (ActionError)) {
    static from({ doing, why, remedy, state, service, cause }) {
        return new NotStarted({ doing, why, remedy, state, service, cause });
    }
}
class Held extends (/* unused pure expression or super */ null && (ActionError)) {
}
function reasonOf({ why, service, cause }) {
    if (/[\p{L}\p{N}]/u.test(why))
        return why;
    if (service?.status !== undefined)
        return `the response was HTTP ${service.status} without a reason`;
    return `no reason was given${detailsOf(cause)}`;
}
function detailsOf(cause) {
    if (typeof cause !== 'object' || cause === null)
        return '';
    const { name, code, status, statusCode } = cause;
    const parts = [name, code, status, statusCode].filter(part => typeof part === 'string' || typeof part === 'number');
    const words = parts.map(part => (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(String(part), 80)).filter(word => word !== '' && word !== 'Error');
    return words.length === 0 ? '' : ` (${[...new Set(words)].join(', ')})`;
}
function sentence({ doing, why, remedy, state, service }) {
    const response = service === undefined ? '' : ` The service responded: ${describeServiceError(service)}.`;
    const left = state === undefined ? '' : ` ${state}`;
    return `Could not ${doing}: ${withoutStop(why)}.${response}${left} ${remedy}`.trimEnd();
}
function describeServiceError(error) {
    const { code = '', message = '', status, requestId } = error;
    const text = code !== '' && message.startsWith(`${code}:`) ? message : [code, message].filter(Boolean).join(': ');
    const http = status === undefined ? [] : [`HTTP ${status}`];
    const request = requestId === undefined ? [] : [`request ${(0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(requestId, 80)}`];
    if (text === '')
        return [...http, 'no message', ...request].join(', ');
    const details = [...http, ...request].join(', ');
    return `${withoutStop((0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text, 700))}${details === '' ? '' : ` (${details})`}`;
}
function withoutStop(text) {
    let end = text.length;
    while (end > 0 && /[.\s]/.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
function messageOf(error) {
    try {
        const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
        if (typeof message !== 'string')
            return `something that is not an error (${typeof message}) was thrown`;
        const text = (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(message, 2000);
        return text === '' ? `no reason was given${detailsOf(error)}` : text;
    }
    catch {
        return 'something that cannot be described was thrown';
    }
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ GUID),
/* harmony export */   W: () => (/* binding */ isGuid)
/* harmony export */ });
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const WHOLE = new RegExp(`^${GUID}$`, 'i');
const isGuid = (text) => WHOLE.test(text);


/***/ }),

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   ff: () => (/* binding */ withInvisibleShown),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
/* unused harmony export jsonWithInvisibleEscaped */
const CONTROLS = String.raw `\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f`;
const LINE_BREAKS = String.raw `\u2028\u2029`;
const IGNORABLE = String.raw `\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`;
const BLANK = String.raw `\u2800\ufff9-\ufffc\ufffe\uffff\u{1d159}\u{13430}-\u{1345f}\ud800-\udfff`;
const INVISIBLE = new RegExp(`[${CONTROLS}${LINE_BREAKS}${IGNORABLE}${BLANK}]`, 'gu');
const ORDINARY = /^[\t\n\r -~]*$/;
function replaceInvisible(text, replacement) {
    if (ORDINARY.test(text))
        return text;
    return text.replace(INVISIBLE, (character, at) => isPartOfWriting(text, at, character) ? character : replacement(character));
}
const withoutInvisible = (text) => replaceInvisible(text, character => CONTROL_OR_LINE_BREAK.test(character) ? ' ' : LONE_SURROGATE.test(character) ? '\ufffd' : '');
const withInvisibleShown = (text) => replaceInvisible(text, character => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
const jsonWithInvisibleEscaped = (json) => replaceInvisible(json, character => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
function hasInvisible(text) {
    let found = false;
    replaceInvisible(text, character => {
        found = true;
        return character;
    });
    return found;
}
const CONTROL_OR_LINE_BREAK = new RegExp(`[${CONTROLS}${LINE_BREAKS}]`);
const LONE_SURROGATE = /[\ud800-\udfff]/u;
function isPartOfWriting(text, at, character) {
    if (character === '\ufe0e' || character === '\ufe0f')
        return isPictograph(before(text, at)) || isKeycap(text, at);
    if (character !== '\u200c' && character !== '\u200d')
        return false;
    const [left, right] = [before(text, at), after(text, at)];
    if (JOINING.test(left) && JOINING.test(right))
        return true;
    if (character === '\u200c')
        return false;
    const start = left === '\ufe0f' ? before(text, at - 1) : MODIFIER.test(left) ? before(text, at - 2) : left;
    return isPictograph(start) && isPictograph(right);
}
const JOINING = /^[\u0600-\u1cff\ua800-\uabff]$/;
const MODIFIER = /^[\u{1f3fb}-\u{1f3ff}]$/u;
let pictograph;
const isPictograph = (character) => (pictograph ??= /^\p{Extended_Pictographic}$/u).test(character);
const isKeycap = (text, at) => text[at + 1] === '\u20e3' && /[0-9#*]/.test(text[at - 1] ?? '');
const after = (text, at) => String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
function before(text, at) {
    const last = text[at - 1] ?? '';
    return /[\udc00-\udfff]/.test(last) && at > 1 ? text.slice(at - 2, at) : last;
}


/***/ }),

/***/ 605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ uriDecoded)
/* harmony export */ });
/* unused harmony export uriPart */
const uriPart = (text) => encodeURIComponent(text.toWellFormed());
function uriDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dR: () => (/* binding */ DEFAULT_LIMITS),
  p_: () => (/* binding */ openArchive)
});

// UNUSED EXPORTS: writeArchive

// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(5611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(7594);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __nccwpck_require__(2151);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __nccwpck_require__(2041);
// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __nccwpck_require__(1818);
// EXTERNAL MODULE: ./node_modules/adm-zip/adm-zip.js
var adm_zip = __nccwpck_require__(1316);
;// CONCATENATED MODULE: ./lib/package/archive-writer.js




const MADE_BY = 20;
const DEEPEST = 32;
function writeArchive(files, modified) {
    const zip = new AdmZip({
        noSort: true,
        decoder: {
            efs: name => /[^\u0020-\u007e]/.test(name),
            encode: text => Buffer.from(text, 'utf8'),
            decode: raw => Buffer.from(raw).toString('utf8')
        }
    });
    const seen = new Set();
    for (const { name, bytes } of files) {
        const result = normalisedName(name, DEEPEST);
        if (typeof result === 'string' || result.name !== name || name === '')
            throw new Error(`${quoted(name)} cannot be a name in a zip`);
        if (seen.has(comparableName(name)))
            throw new Error(`${quoted(name)} is in the zip already`);
        seen.add(comparableName(name));
        const entry = zip.addFile(name, asBuffer(bytes));
        entry.header.made = MADE_BY;
        entry.header.timeval = dosTime(modified);
        entry.attr = 0;
    }
    return zip.toBuffer();
}
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
const DEFAULT_LIMITS = {
    packageBytes: 224 * MiB,
    entries: 10_000,
    expandedBytes: 256 * MiB,
    entryExpandedBytes: 224 * MiB,
    ratio: 200,
    ratioFrom: MiB,
    nameBytes: 512,
    depth: 32
};
function openArchive(bytes, what, limits = DEFAULT_LIMITS, { leadingSeparator = false, budget = new package_budget/* Budget */.__() } = {}) {
    if (bytes.length > limits.packageBytes)
        throw (0,zip_entries/* unsafe */.N9)(what, `it has ${bytes.length} bytes, more than the ${limits.packageBytes} allowed`);
    const entries = (0,zip_entries/* zipEntries */.uW)(bytes, what, limits, count => budget.spendFiles(count));
    checkClaims(entries, what, limits);
    const { files, oddities, container } = filesOf(entries, what, limits.depth, leadingSeparator);
    const wrapper = (0,entry_names/* wrappingFolder */.PB)([...files.keys()]);
    if (wrapper !== undefined)
        oddities.push(`everything is inside the folder ${(0,display/* quoted */.TL)(wrapper)}`);
    const unwrapped = new Map([...files].map(([name, entry]) => [wrapper === undefined ? name : name.slice(wrapper.length + 1), entry]));
    return {
        names: [...unwrapped.keys()],
        ...(wrapper === undefined ? {} : { wrapper }),
        oddities,
        container,
        budget,
        has: name => unwrapped.has(name),
        read: name => {
            const entry = unwrapped.get(name);
            if (entry === undefined)
                throw missing(what, name);
            budget.spendInflated(entry.size);
            return (0,zip_entries/* expanded */.sz)(entry, roomOf(limits, limits.expandedBytes), what);
        }
    };
}
const missing = (what, name) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 300)}`,
    why: `it does not contain the file ${(0,display/* quoted */.TL)(name)}`,
    remedy: 'Export the package again.'
});
const roomOf = (limits, left) => ({
    left,
    entry: limits.entryExpandedBytes,
    ratio: limits.ratio,
    ratioFrom: limits.ratioFrom
});
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
function filesOf(entries, what, depth, leadingSeparator) {
    const files = new Map();
    const seen = new Map();
    const oddities = new Set();
    const container = { backslashes: new Array(), folders: new Array(), extras: new Array() };
    for (const entry of entries) {
        const result = (0,entry_names/* normalisedName */.E1)(leadingSeparator ? entry.name.replace(/^[\\/]/, '') : entry.name, depth);
        if (typeof result === 'string')
            throw (0,zip_entries/* unsafe */.N9)(what, `the entry ${(0,display/* quoted */.TL)(entry.name)} ${result}`);
        if (result.backslashes) {
            oddities.add('its file names use backslashes, as some Windows tools write them');
            container.backslashes.push(entry.name);
        }
        if (entry.directory) {
            oddities.add('it has entries for folders');
            container.folders.push(entry.name);
            continue;
        }
        if (result.name === '')
            throw (0,zip_entries/* unsafe */.N9)(what, 'it contains an entry without a name');
        const duplicate = seen.get((0,entry_names/* comparableName */._t)(result.name));
        if (duplicate !== undefined)
            throw (0,zip_entries/* unsafe */.N9)(what, `its entries ${(0,display/* quoted */.TL)(duplicate)} and ${(0,display/* quoted */.TL)(entry.name)} are the same file`);
        seen.set((0,entry_names/* comparableName */._t)(result.name), entry.name);
        if ((0,entry_names/* isMacExtra */.eP)(result.name)) {
            oddities.add('it contains files added by macOS, which are ignored');
            container.extras.push(entry.name);
        }
        else
            files.set(result.name, entry);
    }
    return { files, oddities: [...oddities], container };
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ boundedJoin),
/* harmony export */   L: () => (/* binding */ boundedText)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7990);

const DIGITS = 24;
function boundedText(text, limit) {
    if (text.length <= limit)
        return text;
    return [text.slice(0, limit), '…', (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(Buffer.from(text)).slice(-DIGITS)].join('');
}
function boundedJoin(parts, separator, limit = 1000) {
    let text = '';
    for (const [at, part] of parts.entries()) {
        const next = String(part);
        text += at === 0 ? next : separator + next;
        if (text.length > limit)
            return `${text.slice(0, limit)}…`;
    }
    return text;
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   sg: () => (/* binding */ OverBudget)
/* harmony export */ });
/* unused harmony exports DEFAULT_BUDGET, SMALL_BUDGET */
/* harmony import */ var _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(611);

const MiB = 1024 * 1024;
const DEFAULT_BUDGET = {
    parsedBytes: 64 * MiB,
    marks: 2_000_000,
    inflatedBytes: 768 * MiB,
    files: 50_000
};
const SMALL_BUDGET = {
    parsedBytes: 2 * MiB,
    marks: 60_000,
    inflatedBytes: 8 * MiB,
    files: 500
};
class OverBudget extends _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsafeArchive */ .p {
}
class Budget {
    limits;
    #parsed = 0;
    #marks = 0;
    #inflated = 0;
    #files = 0;
    #exceeded = false;
    constructor(limits = DEFAULT_BUDGET) {
        this.limits = limits;
    }
    get exceeded() {
        return this.#exceeded;
    }
    get marksLeft() {
        return Math.max(0, this.limits.marks - this.#marks);
    }
    spendText(bytes) {
        this.#parsed += bytes;
        if (this.#parsed > this.limits.parsedBytes)
            throw this.refusal(`it contains more than ${this.limits.parsedBytes} bytes of JSON and source files`);
    }
    spendMarks(count) {
        this.#marks += count;
        if (this.#marks > this.limits.marks)
            throw this.refusal(`its JSON contains more values than allowed (${this.limits.marks} commas, colons and opening brackets)`);
    }
    spendInflated(bytes) {
        this.#inflated += bytes;
        if (this.#inflated > this.limits.inflatedBytes)
            throw this.refusal(`its files expand to more than ${this.limits.inflatedBytes} bytes`);
    }
    spendFiles(count) {
        this.#files += count;
        if (this.#files > this.limits.files)
            throw this.refusal(`it and the archives in it hold more than ${this.limits.files} files`);
    }
    refusal(why) {
        this.#exceeded = true;
        return new OverBudget({
            doing: 'read the package',
            why,
            remedy: 'No exported package is this large. Do not use this file; export the package again.'
        });
    }
}


/***/ }),

/***/ 7990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony export sameDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
function sameDigest(one, other) {
    const hex = bare(one);
    return hex !== '' && hex === bare(other);
}
const bare = (digest) => digest
    .trim()
    .toLowerCase()
    .replace(/^sha256:\s*/, '');


/***/ }),

/***/ 1401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ controlName)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3089);

const LONGEST_NAME = 256;
function controlName(name) {
    return name === undefined ? undefined : (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(name, LONGEST_NAME);
}


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ Controls),
  Ey: () => (/* binding */ ENTITIES),
  IO: () => (/* binding */ LAYER),
  IW: () => (/* binding */ isLayer),
  I: () => (/* binding */ kindOf),
  ZZ: () => (/* binding */ layerOf),
  Sf: () => (/* binding */ scriptsOf)
});

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __nccwpck_require__(605);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __nccwpck_require__(9092);
;// CONCATENATED MODULE: ./lib/package/document/code-components.js

const MOST = 1_000;
const LONGEST_NAME = 400;
const OWN_NAME = /^(?:PowerApps|Microsoft)_CoreControls_/i;
const TEMPLATE_ID = /\/powercontrol\/([^/]+)$/i;
class CodeComponents {
    #known = new Map();
    addControl(value) {
        const id = TEMPLATE_ID.exec((0,json_text/* textAt */.$6)(value, 'Template', 'Id')?.slice(-LONGEST_NAME) ?? '')?.[1];
        const isOne = id !== undefined ||
            [value, (0,json_text/* valueAt */.fK)(value, 'Template')].some(part => (0,json_text/* valueAt */.fK)(part, 'IsPcfControl') === true || (0,json_text/* textAt */.$6)(part, 'DynamicControlDefinitionJson') !== undefined);
        if (isOne)
            this.#add((0,json_text/* textAt */.$6)(value, 'Template', 'Name') ?? id, (0,json_text/* valueAt */.fK)(value, 'Template'));
    }
    addTemplates(entries) {
        if (Array.isArray(entries))
            for (const entry of entries)
                this.#add((0,json_text/* textAt */.$6)(entry, 'Name'), entry);
    }
    all() {
        return [...this.#known.values()].map(({ name, version, firstParty }) => ({
            name,
            ...(version === undefined ? {} : { version }),
            isMicrosofts: OWN_NAME.test(name) || (firstParty ?? !hasPublisher(name))
        }));
    }
    #add(name, description) {
        if (name === undefined || name.length > LONGEST_NAME)
            return;
        const known = this.#known.get(name.toLowerCase()) ?? { name };
        if (!this.#known.has(name.toLowerCase())) {
            if (this.#known.size >= MOST)
                return;
            this.#known.set(name.toLowerCase(), known);
        }
        known.version ??= (0,json_text/* textAt */.$6)(description, 'Version');
        const firstParty = (0,json_text/* valueAt */.fK)(description, 'FirstParty');
        if (typeof firstParty === 'boolean')
            known.firstParty ??= firstParty;
    }
}
const hasPublisher = (name) => /^[a-z][a-z0-9]{0,7}_.*\./i.test(name);

// EXTERNAL MODULE: ./lib/package/document/control-name.js
var control_name = __nccwpck_require__(1401);
// EXTERNAL MODULE: ./lib/package/document/line-ends.js
var line_ends = __nccwpck_require__(1979);
;// CONCATENATED MODULE: ./lib/package/document/controls.js





const ENTITIES = 'Entities.json';
const RANK = { app: 0, screen: 1, component: 2, control: 3 };
class Controls {
    #tops = [];
    #components = new Map();
    #reading;
    codeComponents = new CodeComponents();
    constructor(reading) {
        this.#reading = reading;
    }
    readFiles() {
        for (const folder of ['Components/', 'Controls/'])
            for (const file of this.#reading.filesIn(folder, '.json')) {
                const value = this.#reading.json(file);
                if (value === undefined)
                    continue;
                const top = (0,json_text/* valueAt */.fK)(value, 'TopParent');
                if ((0,objects/* isObject */.G)(top))
                    this.#add(file, [top], folder === 'Components/');
                else
                    this.#reading.fault(file, `${file} cannot be read: it has no "TopParent".`);
            }
    }
    readEntities(value) {
        this.#add(ENTITIES, listAt(value, 'Components'), true);
        const isControl = (entity) => (0,json_text/* textAt */.$6)(entity, 'Type') === 'ControlInfo';
        this.#add(ENTITIES, listAt(value, 'Entities').filter(isControl), false);
    }
    nodes() {
        const sorted = this.#tops.toSorted((one, other) => RANK[one.node.kind] - RANK[other.node.kind] || one.index - other.index);
        return sorted.map(({ node }) => node);
    }
    #add(file, tops, components) {
        if (components)
            for (const top of tops) {
                const template = (0,json_text/* textAt */.$6)(top, 'Template', 'Name');
                const name = (0,control_name/* controlName */.F)((0,json_text/* textAt */.$6)(top, 'Name'));
                if (template !== undefined && name !== undefined)
                    this.#components.set(template, name);
            }
        let nameless = 0;
        const nodeOf = (value, kind) => {
            this.codeComponents.addControl(value);
            const name = (0,control_name/* controlName */.F)((0,json_text/* textAt */.$6)(value, 'Name'));
            if (name === undefined) {
                nameless += 1;
                return undefined;
            }
            const inner = listAt(value, 'Children').map(child => ({ node: nodeOf(child, 'control'), layer: layerOf(child) }));
            const children = inner.toSorted((one, other) => one.layer - other.layer).map(({ node }) => node);
            return {
                kind,
                name,
                type: kind === 'control' ? this.#typeOf(value) : kind,
                properties: propertiesOf(value),
                children: children.filter(child => child !== undefined)
            };
        };
        for (const top of tops) {
            const kind = kindOf(top, components);
            if (kind === undefined)
                continue;
            const node = nodeOf(top, kind);
            const index = (0,json_text/* valueAt */.fK)(top, 'Index');
            if (node !== undefined)
                this.#tops.push({ node: { ...node, file }, index: typeof index === 'number' ? index : Number.MAX_SAFE_INTEGER });
        }
        if (nameless > 0)
            this.#reading.fault(file, `${file} cannot be read completely: ${nameless === 1 ? '1 of its controls has' : `${nameless} of its controls have`} no name.`);
    }
    #typeOf(value) {
        const template = (0,json_text/* textAt */.$6)(value, 'Template', 'Name') ?? '';
        const component = (0,json_text/* textAt */.$6)(value, 'Template', 'ComponentDefinitionInfo', 'Name');
        return (0,control_name/* controlName */.F)(component ?? this.#components.get(template) ?? template);
    }
}
function kindOf(top, component) {
    if (component || (0,json_text/* valueAt */.fK)(top, 'Template', 'IsComponentDefinition') === true)
        return 'component';
    const template = ((0,json_text/* textAt */.$6)(top, 'Template', 'Name') ?? '').toLowerCase();
    if (template === 'appinfo')
        return 'app';
    return ['apptest', 'testsuite', 'testcase'].includes(template) ? undefined : 'screen';
}
function listAt(value, key) {
    const list = (0,json_text/* valueAt */.fK)(value, key);
    return Array.isArray(list) ? list : [];
}
function* scriptsOf(control) {
    for (const [at, rule] of listAt(control, 'Rules').entries())
        yield* scriptIn(rule, ['Rules', String(at)]);
    for (const [at, dynamic] of listAt(control, 'DynamicProperties').entries())
        yield* scriptIn((0,json_text/* valueAt */.fK)(dynamic, 'Rule'), ['DynamicProperties', String(at), 'Rule']);
}
function* scriptIn(rule, path) {
    const property = (0,json_text/* valueAt */.fK)(rule, 'Property');
    const script = (0,json_text/* valueAt */.fK)(rule, 'InvariantScript');
    if (typeof property === 'string' && typeof script === 'string')
        yield { property, script, path: [...path, 'InvariantScript'] };
}
const LAYER = 'ZIndex';
const isLayer = (script) => typeof script === 'string' && /^\d{1,9}$/.test(script);
function layerOf(value) {
    const rule = listAt(value, 'Rules').find(candidate => (0,json_text/* valueAt */.fK)(candidate, 'Property') === LAYER);
    const script = (0,json_text/* valueAt */.fK)(rule, 'InvariantScript');
    return isLayer(script) ? Number(script) : 0;
}
function propertiesOf(value) {
    const properties = new Map();
    for (const { property, script } of scriptsOf(value)) {
        if (property !== LAYER || !isLayer(script))
            properties.set(property, (0,line_ends/* withLineFeeds */.g)(script));
    }
    return properties;
}


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ disagreements)
/* harmony export */ });
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7625);

function* disagreements(document) {
    const sources = document.sources();
    if (sources === undefined || sources.length === 0)
        return;
    const controls = new Map(walked(document.nodes).map(({ node }) => [signOf(node), node]));
    const written = new Set();
    for (const { node, path, file } of walked(sources)) {
        written.add(signOf(node));
        const control = controls.get(signOf(node));
        if (control === undefined)
            yield { file, path, only: 'sources' };
        else
            for (const property of differing(node, control))
                yield { file, path, property };
    }
    const shown = new Set([...controls].flatMap(([sign, { type }]) => (written.has(sign) ? [type] : [])));
    const hidden = new Set();
    for (const { node, path, file, parent } of walked(document.nodes)) {
        if (written.has(signOf(node)) || node.kind === 'app')
            continue;
        hidden.add(node);
        if (parent !== undefined && (parent.kind === 'app' || hidden.has(parent)))
            continue;
        if (node.kind !== 'control' || shown.has(node.type) || SHOWN.has(node.type.toLowerCase()))
            yield { file, path, only: 'controls' };
    }
}
const SHOWN = new Set([
    'button',
    'circle',
    'combobox',
    'gallery',
    'groupcontainer',
    'htmlviewer',
    'icon',
    'image',
    'label',
    'rectangle',
    'richtexteditor',
    'text',
    'toggleswitch'
]);
function walked(tops) {
    const found = [];
    const open = tops
        .map(node => ({ node, path: [node.name], file: node.file, parent: undefined }))
        .toReversed();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        found.push(next);
        const { node, path, file } = next;
        for (const child of node.children.toReversed())
            open.push({ node: child, path: path.length < MOST_OF_A_PATH ? [...path, child.name] : path, file, parent: node });
    }
    return found;
}
const MOST_OF_A_PATH = 30;
const signOf = ({ kind, name }) => (kind === 'app' ? kind : `${kind} ${name}`);
function* differing({ properties }, control) {
    for (const [property, formula] of properties) {
        if (property.endsWith(')') || (property === _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .LAYER */ .IO && (0,_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .isLayer */ .IW)(formula)))
            continue;
        if (!isSameFormula(control.properties.get(property) ?? '', formula))
            yield property;
    }
    for (const [property, formula] of control.properties)
        if (isBehaviour(property) && !properties.has(property) && !NO_BEHAVIOUR.has(formula.trim()))
            yield property;
}
const isBehaviour = (property) => /^On[A-Z]/.test(property);
const NO_BEHAVIOUR = new Set(['', 'false', 'true', 'Select(Parent)']);
const isSameFormula = (one, other) => one === other || bare(one) === bare(other);
const bare = (formula) => formula
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .trim();


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withLineFeeds)
/* harmony export */ });
const withLineFeeds = (text) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ MalformedSource)
/* harmony export */ });
class MalformedSource extends Error {
    name = 'MalformedSource';
    why;
    line;
    constructor(why, line) {
        super(`${why} (line ${line})`);
        this.why = why;
        this.line = line;
    }
}


/***/ }),

/***/ 3264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  DOCUMENT_LIMITS: () => (/* binding */ DOCUMENT_LIMITS),
  readDocument: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __nccwpck_require__(605);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __nccwpck_require__(7742);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __nccwpck_require__(2151);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __nccwpck_require__(9092);
// EXTERNAL MODULE: ./lib/package/document/controls.js + 1 modules
var document_controls = __nccwpck_require__(7625);
;// CONCATENATED MODULE: ./lib/package/document/data-sources.js

const OTHERS = new Set(['ControlInfo', 'ResourceInfo', 'DynamicDataSourceInfo']);
const NAMED_FOR_DISPLAY = new Set(['OptionSetInfo', 'ViewInfo']);
const listOf = (entries) => (Array.isArray(entries) ? entries : []);
const isSample = (entry) => (0,json_text/* valueAt */.fK)(entry, 'IsSampleData') === true;
function dataSourcesIn(entries) {
    const sources = [];
    for (const entry of listOf(entries)) {
        const type = (0,json_text/* textAt */.$6)(entry, 'Type') ?? '';
        const shown = NAMED_FOR_DISPLAY.has(type) ? (0,json_text/* textAt */.$6)(entry, 'DisplayName') : undefined;
        const name = shown ?? (0,json_text/* textAt */.$6)(entry, 'Name');
        if (name === undefined || OTHERS.has(type) || isSample(entry))
            continue;
        const connector = (0,json_text/* textAt */.$6)(entry, 'ApiId')?.replace(/^.*\//s, '');
        const dataset = (0,json_text/* textAt */.$6)(entry, 'DatasetName');
        const table = (0,json_text/* textAt */.$6)(entry, 'TableName') ?? (0,json_text/* textAt */.$6)(entry, 'LogicalName');
        sources.push({
            name,
            type,
            ...(connector === undefined ? {} : { connector }),
            ...(dataset === undefined ? {} : { dataset }),
            ...(table === undefined ? {} : { table })
        });
    }
    return sources;
}
function importedTexts(entries, file, pointer) {
    return listOf(entries).flatMap((entry, at) => {
        const text = (0,json_text/* textAt */.$6)(entry, 'Data');
        return text === undefined || isSample(entry) ? [] : [{ file, pointer: `${pointer}/${at}/Data`, text }];
    });
}

// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(5611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(7594);
// EXTERNAL MODULE: ./lib/package/document/malformed-source.js
var malformed_source = __nccwpck_require__(6119);
;// CONCATENATED MODULE: ./lib/package/document/document-reading.js






class DocumentReading {
    archive;
    faults = [];
    #what;
    #names;
    constructor(archive, what) {
        this.archive = archive;
        this.#what = what;
        this.#names = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    filesIn(folder, end = '') {
        const start = folder.toLowerCase();
        return [...this.#names].filter(([key]) => key.startsWith(start) && key.endsWith(end)).map(([, name]) => name);
    }
    has(name) {
        return this.#names.has(name.toLowerCase());
    }
    mentions(name, text) {
        const spelled = this.#names.get(name.toLowerCase());
        return spelled !== undefined && this.attempt(spelled, () => this.archive.read(spelled).includes(text)) === true;
    }
    json(name) {
        const spelled = this.#names.get(name.toLowerCase());
        if (spelled === undefined) {
            this.fault(name, `${(0,display/* plainText */.wh)(name)} is missing from ${(0,display/* plainText */.wh)(this.#what)}.`);
            return undefined;
        }
        const value = this.attempt(spelled, () => (0,json_text/* parseJson */.qF)(this.archive.read(spelled), `${spelled} in ${this.#what}`, spelled, this.archive.budget));
        if (value === undefined || (0,objects/* isObject */.G)(value))
            return value;
        this.fault(spelled, `${(0,display/* plainText */.wh)(spelled)} cannot be read: it is not a JSON object.`);
        return undefined;
    }
    fault(file, message, line) {
        this.faults.push({ file, message, ...(line === undefined ? {} : { line }) });
    }
    attempt(file, read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ || error instanceof malformed_source/* MalformedSource */.x) || error instanceof package_budget/* OverBudget */.sg)
                throw error;
            const isSource = error instanceof malformed_source/* MalformedSource */.x;
            const what = isSource ? 'is not YAML as Power Apps Studio writes it' : 'cannot be read';
            const line = isSource ? error.line : lineOf(error);
            this.fault(file, `${(0,display/* plainText */.wh)(file)} ${what}: ${error.why.replace(/\.$/, '')}.`, line);
            return undefined;
        }
    }
}
const lineOf = (error) => error instanceof json_text/* MalformedJson */.iu ? error.position?.line : undefined;

// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __nccwpck_require__(7990);
;// CONCATENATED MODULE: ./lib/package/document/media.js


const FOLDER = 'Assets/';
function readMedia(reading, resources) {
    const names = new Map();
    for (const entry of Array.isArray(resources) ? resources : []) {
        const path = (0,json_text/* textAt */.$6)(entry, 'Path')?.replaceAll('\\', '/').toLowerCase();
        const name = (0,json_text/* textAt */.$6)(entry, 'Name');
        if (path !== undefined && name !== undefined)
            names.set(path, name);
    }
    return reading.filesIn(FOLDER).flatMap(file => {
        const bytes = reading.attempt(file, () => reading.archive.read(file));
        const chosen = names.get(file.toLowerCase());
        const name = chosen ?? file.slice(FOLDER.length);
        if (bytes === undefined)
            return [];
        return [{ name, isChosen: chosen !== undefined, bytes: bytes.length, digest: (0,digest/* digestOf */.o)(bytes) }];
    });
}

// EXTERNAL MODULE: ./lib/package/document/settings.js
var settings = __nccwpck_require__(427);
;// CONCATENATED MODULE: ./lib/package/document/read-document.js









const DOCUMENT_LIMITS = { ...archive/* DEFAULT_LIMITS */.dR, entryExpandedBytes: 80 * 1024 * 1024 };
const DATA_SOURCES = 'References/DataSources.json';
const RESOURCES = 'References/Resources.json';
const TEMPLATES = 'References/Templates.json';
function readDocument(bytes, what, readSources, budget) {
    const options = { leadingSeparator: true, ...(budget === undefined ? {} : { budget }) };
    const reading = new DocumentReading((0,archive/* openArchive */.p_)(bytes, what, DOCUMENT_LIMITS, options), what);
    const header = reading.json('Header.json');
    const properties = reading.json('Properties.json');
    const { nodes, dataSources, media, texts, codeComponents } = reading.has(document_controls/* ENTITIES */.Ey)
        ? readOldContent(reading)
        : readContent(reading);
    const references = referencesIn(properties, reading.archive.budget);
    const sources = once(() => readSources?.(reading, nodes));
    const [structure, version, savedAt] = ['MSAppStructureVersion', 'DocVersion', 'LastSavedDateTimeUTC'].map(name => (0,json_text/* textAt */.$6)(header, name));
    return {
        ...(structure === undefined ? {} : { structure }),
        ...(version === undefined ? {} : { version }),
        ...(savedAt === undefined ? {} : { savedAt }),
        settings: (0,settings/* settingsIn */.RV)(properties),
        nodes,
        sources,
        dataSources,
        ...(references === undefined ? {} : { references }),
        codeComponents,
        media,
        texts: [...(0,settings/* textsIn */.Ej)(properties), ...texts],
        files: reading.archive.names,
        faults: reading.faults
    };
}
function readContent(reading) {
    const controls = new document_controls/* Controls */.H2(reading);
    controls.readFiles();
    const listed = reading.has(DATA_SOURCES) ? reading.json(DATA_SOURCES)?.['DataSources'] : undefined;
    const dataSources = dataSourcesIn(listed);
    const texts = importedTexts(listed, DATA_SOURCES, '/DataSources');
    const resources = reading.has(RESOURCES) ? reading.json(RESOURCES)?.['Resources'] : undefined;
    return {
        nodes: controls.nodes(),
        dataSources,
        texts,
        codeComponents: codeComponentsIn(reading, controls),
        media: readMedia(reading, resources)
    };
}
function codeComponentsIn(reading, { codeComponents }) {
    if (reading.mentions(TEMPLATES, 'PcfTemplates'))
        codeComponents.addTemplates(reading.json(TEMPLATES)?.['PcfTemplates']);
    return codeComponents.all();
}
function readOldContent(reading) {
    const controls = new document_controls/* Controls */.H2(reading);
    const content = reading.json(document_controls/* ENTITIES */.Ey) ?? {};
    controls.readEntities(content);
    controls.readFiles();
    const entities = content['Entities'];
    return {
        nodes: controls.nodes(),
        dataSources: dataSourcesIn(entities),
        texts: importedTexts(entities, document_controls/* ENTITIES */.Ey, '/Entities'),
        codeComponents: codeComponentsIn(reading, controls),
        media: readMedia(reading, entities)
    };
}
function referencesIn(properties, budget) {
    const text = (0,json_text/* textAt */.$6)(properties, 'LocalConnectionReferences');
    if (text === undefined)
        return undefined;
    try {
        const references = (0,json_text/* parseJson */.qF)(Buffer.from(text), 'LocalConnectionReferences', undefined, budget);
        return (0,objects/* isObject */.G)(references) ? Object.keys(references) : undefined;
    }
    catch (error) {
        if (error instanceof package_budget/* OverBudget */.sg)
            throw error;
        return undefined;
    }
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   RV: () => (/* binding */ settingsIn),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(605);
/* harmony import */ var _base_as_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9489);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9092);



const SETTINGS = new Set([
    'Name',
    'AppDescription',
    'DocumentAppType',
    'DocumentType',
    'DocumentLayoutWidth',
    'DocumentLayoutHeight',
    'DocumentLayoutOrientation',
    'DocumentLayoutScaleToFit',
    'DocumentLayoutMaintainAspectRatio',
    'DocumentLayoutLockOrientation',
    'ShowStatusBar',
    'DefaultConnectedDataSourceMaxGetRowsCount',
    'EnableInstrumentation',
    'InstrumentationKey',
    'ConnectionString',
    'ManualOfflineProfileId'
]);
function settingsIn(properties) {
    const settings = new Map();
    for (const name of SETTINGS) {
        const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, name);
        if (typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean')
            settings.set(name, (0,_base_as_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e)(value));
    }
    for (const flag of flagsIn(properties))
        settings.set(`flag: ${flag}`, 'true');
    return settings;
}
function flagsIn(properties) {
    const map = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsMap');
    if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(map))
        return Object.keys(map).filter(flag => map[flag] === true);
    const list = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(properties, 'AppPreviewFlagsKey');
    return Array.isArray(list) ? list.filter(flag => typeof flag === 'string') : [];
}
const TEXTS = ['InstrumentationKey', 'ConnectionString', 'AppDescription', 'Author'];
function textsIn(properties) {
    return TEXTS.flatMap(name => {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, name);
        return text === undefined ? [] : [{ file: 'Properties.json', pointer: `/${name}`, text }];
    });
}


/***/ }),

/***/ 4469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ SOURCE_FOLDER),
/* harmony export */   c8: () => (/* binding */ isSourceFile),
/* harmony export */   e$: () => (/* binding */ SOURCE_END)
/* harmony export */ });
const SOURCE_FOLDER = 'src/';
const SOURCE_END = '.pa.yaml';
const EDITOR_STATE = 'src/_editorstate.pa.yaml';
function isSourceFile(name) {
    const lower = name.toLowerCase();
    return lower.startsWith(SOURCE_FOLDER) && lower.endsWith(SOURCE_END) && lower !== EDITOR_STATE;
}


/***/ }),

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ normalisedName),
/* harmony export */   PB: () => (/* binding */ wrappingFolder),
/* harmony export */   Uq: () => (/* binding */ decodedName),
/* harmony export */   _t: () => (/* binding */ comparableName),
/* harmony export */   eP: () => (/* binding */ isMacExtra)
/* harmony export */ });
function decodedName(raw) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch {
        return Buffer.from(raw).toString('latin1');
    }
}
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
        return `is more than ${depth} folders deep`;
    return { name: parts.join('/'), backslashes: text.includes('\\') };
}
const comparableName = (name) => name.normalize('NFC').toLowerCase();
function isMacExtra(name) {
    const parts = name.split('/');
    const last = parts.at(-1) ?? '';
    return parts[0] === '__MACOSX' || last.startsWith('._') || last === '.DS_Store';
}
function wrappingFolder(names) {
    const top = names[0]?.split('/')[0];
    if (top === undefined)
        return undefined;
    const inside = names.every(name => name.startsWith(`${top}/`));
    const holdsFile = names.some(name => name.startsWith(`${top}/`) && !name.slice(top.length + 1).includes('/'));
    return inside && holdsFile ? top : undefined;
}


/***/ }),

/***/ 6968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ costOfValue),
/* harmony export */   y: () => (/* binding */ costOfText)
/* harmony export */ });
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
function costOfText(bytes, limits) {
    const end = bytes.length;
    const members = new Uint32Array(limits.depth + 2);
    let depth = 0;
    let marks = 0;
    let start = 0;
    let length = 0;
    for (let at = 0; at < end; at += 1) {
        const byte = bytes[at];
        if (byte === QUOTE) {
            start = at;
            for (at += 1; at < end; at += 1) {
                const inner = bytes[at];
                if (inner === QUOTE)
                    break;
                if (inner === BACKSLASH)
                    at += 1;
            }
            length = at - start - 1;
        }
        else if (byte === COMMA)
            marks += 1;
        else if (byte === COLON) {
            marks += 1;
            if (length > limits.key && charactersOf(bytes.subarray(start, start + length + 2)) > limits.key)
                return 'key';
            const count = (members[depth] ?? 0) + 1;
            if (count > limits.members)
                return 'members';
            members[depth] = count;
        }
        else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
            marks += 1;
            depth += 1;
            if (depth > limits.depth)
                return 'depth';
            members[depth] = 0;
            if (marks > limits.marks)
                return 'marks';
        }
        else if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && depth > 0)
            depth -= 1;
    }
    return marks > limits.marks ? 'marks' : marks;
}
function charactersOf(literal) {
    try {
        return String(JSON.parse(new TextDecoder().decode(literal))).length;
    }
    catch {
        return literal.length;
    }
}
const costOfValue = (value, limits) => {
    const cost = costWithin(value, limits.depth, limits);
    return typeof cost === 'number' && cost > limits.marks ? 'marks' : cost;
};
function costWithin(value, depth, limits) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === 0)
        return 'depth';
    const list = Array.isArray(value);
    const inside = list ? value : Object.values(value);
    if (!list) {
        if (inside.length > limits.members)
            return 'members';
        for (const key of Object.keys(value))
            if (key.length > limits.key)
                return 'key';
    }
    let marks = Math.max(1, list ? inside.length : 2 * inside.length);
    for (const inner of inside) {
        if (typeof inner !== 'object' || inner === null)
            continue;
        const cost = costWithin(inner, depth - 1, limits);
        if (typeof cost !== 'number')
            return cost;
        marks += cost;
        if (marks > limits.marks)
            return 'marks';
    }
    return marks;
}


/***/ }),

/***/ 9092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S8: () => (/* binding */ DEEPEST_JSON),
  Vi: () => (/* binding */ MOST_JSON_BYTES),
  iu: () => (/* binding */ MalformedJson),
  Dc: () => (/* binding */ nameAt),
  qF: () => (/* binding */ parseJson),
  Ek: () => (/* binding */ safeMap),
  $6: () => (/* binding */ textAt),
  fK: () => (/* binding */ valueAt)
});

// UNUSED EXPORTS: LONGEST_KEY

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __nccwpck_require__(605);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(5611);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(7594);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __nccwpck_require__(2151);
// EXTERNAL MODULE: ./lib/package/json-cost.js
var json_cost = __nccwpck_require__(6968);
;// CONCATENATED MODULE: ./lib/package/json-fault.js
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






const MOST_JSON_BYTES = 32 * 1024 * 1024;
const DEEPEST_JSON = 200;
const MOST_MEMBERS = 50_000;
const LONGEST_KEY = 4096;
const PARSED_FIRST = 1024 * 1024;
const REMEDY = 'The file was damaged or edited after its export. Export the package again.';
class MalformedJson extends errors/* ActionError */.lZ {
    position;
    file;
    constructor(failure, place = {}) {
        super(failure);
        this.position = place.position;
        this.file = place.file;
    }
}
function parseJson(bytes, what, file, budget = new package_budget/* Budget */.__()) {
    const refuse = (why, position) => new MalformedJson({ doing: `read ${(0,display/* plainText */.wh)(what, 400)}`, why, remedy: REMEDY }, { position, file });
    if (bytes.length > MOST_JSON_BYTES)
        throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`);
    budget.spendText(bytes.length);
    const limits = { depth: DEEPEST_JSON, marks: budget.marksLeft, members: MOST_MEMBERS, key: LONGEST_KEY };
    const charge = (cost) => {
        if (cost === 'depth')
            throw refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`);
        if (cost === 'key')
            throw refuse(`a key in its JSON has more than ${LONGEST_KEY} characters`);
        if (cost === 'members')
            throw refuse(`an object in its JSON has more than ${MOST_MEMBERS} members`);
        budget.spendMarks(cost === 'marks' ? limits.marks + 1 : cost);
    };
    const isShort = bytes.length <= PARSED_FIRST;
    if (!isShort)
        charge((0,json_cost/* costOfText */.y)(bytes, limits));
    const text = decoded(bytes);
    if (text === undefined)
        throw refuse('it is not UTF-8 text');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        if (isShort && (0,json_cost/* costOfText */.y)(bytes, limits) === 'depth')
            charge('depth');
        const place = placeOf(text);
        const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
        throw refuse(`it is not valid JSON${where}`, place);
    }
    if (isShort)
        charge((0,json_cost/* costOfValue */.c)(value, limits));
    if (text.includes('__proto__') || (text.includes('\\u00') && SPELLED.test(text)))
        dropPrototypeKeys(value);
    return value;
}
function valueAt(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!(0,objects/* isObject */.G)(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
const LONGEST_NAME = 4096;
function nameAt(value, path, refuse) {
    const name = textAt(value, ...path);
    if (name !== undefined && name.length > LONGEST_NAME)
        throw refuse(`its ${(0,display/* quoted */.TL)(path.at(-1) ?? '')} has ${name.length} characters, more than the ${LONGEST_NAME} allowed`);
    return name;
}
function safeMap(entries) {
    const map = Object.create(null);
    for (const [key, value] of entries)
        map[key] = value;
    return map;
}
const SPELLED = /\\u00(?:5f|70|72|6f|74)/i;
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function placeOf(text) {
    const fault = firstFault(text);
    if (fault === undefined)
        return undefined;
    const before = text.slice(0, fault);
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
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

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ flowsWithHttp),
/* harmony export */   e: () => (/* binding */ premiumConnectors)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9092);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6526);
/* harmony import */ var _rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5158);




function premiumConnectors(pkg) {
    const keys = new Set();
    const add = (key) => {
        if (key !== undefined)
            keys.add(key.toLowerCase());
    };
    for (const reference of Object.values(pkg.app?.connectionReferences ?? {}))
        if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'apiTier')) || reference['isCustomApiConnection'] === true)
            add((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'id'));
    for (const { definition, connectors } of pkg.flows) {
        const references = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, 'properties', 'connectionReferences');
        for (const [name, reference] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(references) ? references : {}))
            if (isPremium((0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'tier')))
                add(connectors[name]);
    }
    for (const [key, resource] of Object.entries(pkg.resources))
        if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(resource) === 'connector' && (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isCustomConnector */ .v9)(resource))
            add(key);
    return keys;
}
function flowsWithHttp({ flows }) {
    return flows.flatMap(flow => {
        const steps = [...(0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(flow.definition)].filter(isHttp);
        return steps.length === 0 ? [] : [{ flow, steps }];
    });
}
function isHttp(step) {
    const type = (0,_rules_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOf */ .QP)(step);
    return (type === 'http' ||
        type === 'httpwebhook' ||
        (step.kind === 'trigger' && type === 'request' && (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step.step, 'kind')?.toLowerCase() === 'http'));
}
const isPremium = (tier) => tier?.toLowerCase() === 'premium';


/***/ }),

/***/ 6526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   a4: () => (/* binding */ prerequisites),
/* harmony export */   v9: () => (/* binding */ isCustomConnector)
/* harmony export */ });
/* unused harmony exports offeredCreationTypes, childrenFirst */
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
    return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'unknown';
}
const displayNameOf = (resource, key) => resource.details?.displayName || resource.name || key;
const isCustomConnector = (resource) => kindOf(resource) === 'connector' && !resource.name;
const offeredCreationTypes = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim().toLowerCase())
    .filter(type => type !== '');
const prerequisites = (resource, resources) => [...new Set(resource.dependsOn ?? [])].filter(key => resources[key] !== undefined);
function childrenFirst(resources) {
    const ordered = [];
    const visited = new Set();
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

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   j2: () => (/* binding */ MOST_PLACES),
/* harmony export */   j6: () => (/* binding */ often),
/* harmony export */   mq: () => (/* binding */ Things),
/* harmony export */   qr: () => (/* binding */ MOST_THINGS)
/* harmony export */ });
/* unused harmony export MOST_FINDINGS */
const MOST_FINDINGS = 40;
const MOST_PLACES = 50;
function note(seen, place, most = MOST_PLACES) {
    seen.count += 1;
    if (seen.places.length < most)
        seen.places.push(place());
}
const MOST_THINGS = 10_000;
const MOST_OTHER_PLACES = 20_000;
class Things {
    #known = new Map();
    #most;
    #places = 0;
    constructor(most = MOST_PLACES) {
        this.#most = most;
    }
    add(sign, make, place) {
        const known = this.#known.get(sign);
        if (known === undefined && this.#known.size >= MOST_THINGS)
            return;
        const thing = known ?? make();
        if (known === undefined)
            this.#known.set(sign, thing);
        const before = thing.places.length;
        note(thing, place, before === 0 || this.#places < MOST_OTHER_PLACES ? this.#most : 0);
        if (before > 0)
            this.#places += thing.places.length - before;
    }
    take(sign) {
        const known = this.#known.get(sign);
        this.#known.delete(sign);
        return known;
    }
    has(sign) {
        return this.#known.has(sign);
    }
    all() {
        return [...this.#known.values()];
    }
}
const often = ({ count }) => (count === 1 ? '' : ` in ${count} places`);
function limited(findings, what) {
    if (findings.length <= MOST_FINDINGS)
        return [...findings];
    const left = findings.length - (MOST_FINDINGS - 1);
    return [...findings.slice(0, MOST_FINDINGS - 1), { message: `There are ${left} more ${what}.` }];
}


/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ plainAddress),
/* harmony export */   y: () => (/* binding */ DIFFERING_ADDRESS_RULES)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5611);
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4044);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(605);
/* harmony import */ var _base_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3695);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9092);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(717);
/* harmony import */ var _aggregation_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5200);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6183);








function addressesIn({ pkg: { app } }) {
    const addresses = new Map();
    for (const [id, reference] of Object.entries(app?.connectionReferences ?? {})) {
        const sets = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(reference, 'dataSets');
        for (const [dataset, content] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(sets) ? sets : {})) {
            const sources = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(content, 'dataSources');
            for (const [name, source] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(sources) ? sources : {})) {
                const table = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(source, 'tableName');
                if (typeof table !== 'string')
                    continue;
                const address = { dataset, table };
                const known = addresses.get(name);
                if (known !== undefined) {
                    known.all.add(comparable(address));
                    continue;
                }
                const path = ['properties', 'connectionReferences', id, 'dataSets', dataset, 'dataSources', name];
                addresses.set(name, {
                    first: address,
                    place: {
                        file: app?.fileName ?? '',
                        pointer: (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerTo */ .xH)('appDefinitionTemplate', ...path),
                        name: `data source ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`
                    },
                    all: new Set([comparable(address)])
                });
            }
        }
    }
    return addresses;
}
const ID = new RegExp(`^\\{?${_base_guid_js__WEBPACK_IMPORTED_MODULE_1__/* .GUID */ .S}\\}?$`, 'i');
const shown = ({ dataset, table }) => `${ID.test(table) ? 'list' : 'table'} ${visible(table, 50)} of ${visible(dataset, 90)}`;
const visible = (text, limit) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(text, limit));
const comparable = ({ dataset, table }) => `${plainAddress(dataset)}\n${plainAddress(table)}`;
function plainAddress(text) {
    const bare = text.trim().replace(/^\{(.*)\}$/s, '$1');
    return (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .uriDecoded */ .B)(bare.endsWith('/') ? bare.slice(0, -1) : bare).toLowerCase();
}
const DIFFERING_ADDRESS_RULES = [
    {
        id: 'data-source-differs',
        severity: 'warning',
        about: "The app's JSON and its document name the same site and list, or data set and table, for each data source.",
        consequence: 'Which of the two the imported app uses is not known. A user reports that the list was not found after such an import.',
        remedy: 'The package was probably edited in one place only. Change the data source in Power Apps Studio, publish the app, and export the package again.',
        look(subject) {
            const addresses = addressesIn(subject);
            return (0,_aggregation_js__WEBPACK_IMPORTED_MODULE_7__/* .limited */ .TJ)((subject.document?.dataSources ?? []).flatMap(({ name, dataset, table }) => {
                const written = addresses.get(name);
                if (written === undefined || dataset === undefined || table === undefined)
                    return [];
                const inDocument = { dataset, table };
                if (written.all.has(comparable(inDocument)))
                    return [];
                return [
                    {
                        message: `The data source ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} points to ${shown(written.first)} in the app's JSON, but to ${shown(inDocument)} in the app's document.`,
                        place: written.place
                    }
                ];
            }), 'data sources that differ');
        }
    }
];


/***/ }),

/***/ 6696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fileIdIn)
/* harmony export */ });
/* harmony import */ var _base_guid_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4044);

const DRIVE = /^b![\w-]{20,100}$/;
const ITEM = /^(?:b![\w-]{20,100}\.)?01[a-z2-7]{30,40}$/i;
const PERSONAL_ITEM = /^[0-9a-f]{13,16}!s?\w{1,40}$/i;
const GROUP = new RegExp(`^groups/(${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S})$`, 'i');
const SITE = new RegExp(`^sites/([a-z0-9.-]{1,250},${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S},${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S})$`, 'i');
const TABLE = new RegExp(`^\\{${_base_guid_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .S}\\}$`, 'i');
const LONGEST = 400;
function fileIdIn(text, name) {
    if (text.length > LONGEST || text.startsWith('@'))
        return undefined;
    if (DRIVE.test(text))
        return { kind: 'drive', value: text };
    if (ITEM.test(text) || PERSONAL_ITEM.test(text))
        return { kind: name.includes('folder') ? 'folder' : name === 'scriptid' ? 'script' : 'file', value: text };
    const group = GROUP.exec(text)?.[1];
    if (group !== undefined)
        return { kind: 'group', value: group.toLowerCase() };
    const site = SITE.exec(text)?.[1];
    if (site !== undefined)
        return { kind: 'SharePoint site', value: site.toLowerCase() };
    if (name === 'table' && TABLE.test(text))
        return { kind: 'table', value: text.toLowerCase() };
    if (name === 'scriptid' && text.length >= 20)
        return { kind: 'script', value: text };
    return undefined;
}


/***/ }),

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ environmentValues)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5611);
/* harmony import */ var _values_hits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3385);
/* harmony import */ var _values_spots_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(822);
/* harmony import */ var _values_value_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(808);
/* harmony import */ var _aggregation_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5200);
/* harmony import */ var _formulas_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7059);
/* harmony import */ var _looked_up_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9526);







class Values {
    #known = new _aggregation_js__WEBPACK_IMPORTED_MODULE_6__/* .Things */ .mq();
    #lookedUp = new Set();
    #addresses = new Set();
    lookingUp = false;
    add(kind, value, place) {
        const sign = signOf({ kind, value });
        this.#known.add(sign, () => ({ kind, value, places: [], count: 0 }), place);
        if (this.lookingUp && this.#known.has(sign))
            this.#lookedUp.add(sign);
    }
    addHits(hits, place) {
        const seen = new Set();
        for (const { kind, value, encoded } of hits) {
            if (kind === 'mailbox' && seen.has(value))
                continue;
            seen.add(value);
            this.add(kind, value, place);
            if (encoded !== undefined && this.#known.has(signOf({ kind, value })))
                this.#addresses.add(signOf({ kind, value }));
        }
    }
    all() {
        const values = this.#known.all();
        const known = new Set(values.filter(({ kind }) => kind !== _values_value_kinds_js__WEBPACK_IMPORTED_MODULE_3__.ID).map(({ value }) => value.toLowerCase()));
        return values
            .filter(({ kind, value }) => kind !== _values_value_kinds_js__WEBPACK_IMPORTED_MODULE_3__.ID || !known.has(value.toLowerCase()))
            .map(value => ({
            ...value,
            lookedUp: this.#lookedUp.has(signOf(value)),
            isAddress: this.#addresses.has(signOf(value))
        }));
    }
}
const signOf = ({ kind, value }) => `${kind} ${value.toLowerCase()}`;
function environmentValues(pkg, document) {
    const values = new Values();
    if (pkg.app !== undefined)
        for (const { hits, place } of (0,_values_spots_js__WEBPACK_IMPORTED_MODULE_2__/* .spotsOfApp */ .i)(pkg.app))
            values.addHits(hits, place);
    inDataSources(pkg, document, values);
    for (const formula of (0,_formulas_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenFormulas */ .P)(document))
        values.addHits((0,_values_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsInFormula */ .CN)(formula.text, formula.property), () => (0,_formulas_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfFormula */ .n)(pkg, formula));
    for (const flow of pkg.flows) {
        const isLookedUp = lookedUpLeaves(flow);
        for (const { leaf, hits, place } of (0,_values_spots_js__WEBPACK_IMPORTED_MODULE_2__/* .spotsOfFlow */ .$)(flow)) {
            values.lookingUp = isLookedUp(leaf);
            values.addHits(hits, place);
        }
    }
    return values.all();
}
function lookedUpLeaves(flow) {
    const keys = new Map();
    for (const { holders } of (0,_looked_up_js__WEBPACK_IMPORTED_MODULE_5__/* .lookedUpSteps */ .z)(flow))
        for (const { holder, keys: own } of holders) {
            const known = keys.get(holder) ?? new Set();
            for (const key of own)
                known.add(key);
            keys.set(holder, known);
        }
    return ({ holder, key }) => holder !== undefined && keys.get(holder)?.has(key) === true;
}
function inDataSources({ app }, document, values) {
    const known = new Set();
    for (const { value } of values.all())
        known.add(value.toLowerCase());
    const inside = document?.files.find(file => /^(?:References\/DataSources|Entities)\.json$/i.test(file));
    for (const { name, dataset, table } of document?.dataSources ?? []) {
        const place = () => ({
            file: app?.documentName ?? '',
            ...(inside === undefined ? {} : { inside }),
            name: `data source ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`
        });
        const hits = [...(0,_values_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsInDataset */ .wN)(dataset ?? ''), ...(0,_values_hits_js__WEBPACK_IMPORTED_MODULE_1__/* .hitsInTable */ .SS)(table ?? '')];
        values.addHits(hits.filter(({ value }) => !known.has(value.toLowerCase())), place);
    }
}


/***/ }),

/***/ 7059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writtenFormulas),
/* harmony export */   n: () => (/* binding */ placeOfFormula)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3089);

const picked = new WeakMap();
function writtenFormulas(document) {
    if (document === undefined)
        return [];
    const formulas = picked.get(document) ?? pickedFrom(document);
    picked.set(document, formulas);
    return formulas;
}
const SHORTEST = 8;
const isWritten = (formula) => formula.length >= SHORTEST &&
    (formula.includes('"') || (formula.includes('/') && (formula.includes('//') || formula.includes('/*'))));
function pickedFrom(document) {
    const formulas = [];
    const open = [];
    for (const top of document.nodes) {
        open.push({ node: top, up: undefined, top });
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            const { properties, children } = at.node;
            for (const [property, text] of properties)
                if (isWritten(text))
                    formulas.push({ text, property, at });
            for (let index = children.length - 1; index >= 0; index -= 1) {
                const node = children[index];
                if (node !== undefined)
                    open.push({ node, up: at, top });
            }
        }
    }
    return formulas;
}
function placeOfFormula({ app }, { property, at }) {
    return {
        file: app?.documentName ?? '',
        inside: at.top.file,
        name: (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(`${pathTo(at)} › ${property}`, LONGEST_PATH)
    };
}
const LONGEST_PATH = 1000;
function pathTo(place) {
    const { node, up } = place;
    place.path ??= (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(up === undefined ? node.name : `${pathTo(up)} › ${node.name}`, LONGEST_PATH);
    return place.path;
}


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(717);

const MOST_ABOVE = 4;
function* leavesOf(root, start = '') {
    const open = [
        { value: root, link: undefined, holder: undefined }
    ];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        const { value, link, holder } = top;
        if (typeof value === 'string') {
            if (value !== '')
                yield {
                    text: value,
                    key: typeof link?.key === 'string' ? link.key : '',
                    holder,
                    above: () => keysAbove(link),
                    pointer: () => pointerOf(link, start),
                    path: link
                };
            continue;
        }
        if (typeof value !== 'object' || value === null)
            continue;
        if (Array.isArray(value)) {
            for (let at = value.length - 1; at >= 0; at -= 1)
                open.push({ value: value[at], link: { up: link, key: at }, holder: undefined });
        }
        else {
            const inside = value;
            const keys = Object.keys(inside);
            for (let at = keys.length - 1; at >= 0; at -= 1) {
                const key = keys[at] ?? '';
                open.push({ value: inside[key], link: { up: link, key }, holder: inside });
            }
        }
    }
}
function keysAbove(link) {
    const keys = [];
    for (let at = link?.up; at !== undefined && keys.length < MOST_ABOVE; at = at.up)
        if (typeof at.key === 'string')
            keys.push(at.key);
    return keys;
}
function pointerOf(link, start) {
    if (link === undefined)
        return start;
    link.pointer ??= (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerBelow */ .Hg)(pointerOf(link.up, start), link.key);
    return link.pointer;
}


/***/ }),

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lookedUpSteps)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5611);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9092);
/* harmony import */ var _structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5158);
/* harmony import */ var _environment_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6696);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6183);
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3816);







function* lookedUpSteps({ definition }) {
    for (const step of (0,_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(definition)) {
        const connector = connectorOf(step, definition);
        const written = connector === 'sharepointonline'
            ? listOf(step, definition)
            : connector === 'excelonlinebusiness'
                ? tableOf(step, definition)
                : undefined;
        if (connector !== undefined && written !== undefined)
            yield { name: step.name, pointer: step.pointer, connector, ...written };
    }
}
function connectorOf(step, definition) {
    const reference = (0,_structure_flow_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceOf */ .Bz)(step)?.name;
    const id = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(step.step, 'inputs', 'host', 'apiId') ??
        (reference === undefined ? undefined : (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(definition, 'properties', 'connectionReferences', reference, 'id'));
    const name = id === undefined ? reference?.replace(/_\d{1,3}$/, '') : id.slice(id.lastIndexOf('/') + 1);
    return name?.toLowerCase().replace(/^shared_/, '');
}
const PARAMETER = /^@parameters\('([^']{1,200})'\)$/;
class Literals {
    holders = [];
    #parameters;
    #definition;
    constructor(step, definition) {
        this.#parameters = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(step.step, 'inputs', 'parameters');
        this.#definition = definition;
    }
    of(key) {
        const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(this.#parameters, key);
        if (text === undefined || !(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(this.#parameters))
            return undefined;
        const parameter = PARAMETER.exec(text.slice(0, 300))?.[1];
        if (parameter !== undefined) {
            const holder = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(this.#definition, 'properties', 'definition', 'parameters', parameter);
            const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(holder, 'defaultValue');
            if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(holder) || value === undefined)
                return undefined;
            this.holders.push({ holder, keys: ['defaultValue'] });
            return value;
        }
        if (text.startsWith('@') || text.includes('@{'))
            return undefined;
        this.holders.push({ holder: this.#parameters, keys: [key] });
        return text;
    }
}
const PATH = /^(?:\/v\d)?\/datasets\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,500})'\)\)\}\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([^']{1,200})'\)\)\}/i;
function listOf(step, definition) {
    const inputs = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(step.step, 'inputs');
    const path = PATH.exec((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(inputs, 'path')?.slice(0, 1000) ?? '');
    const literals = new Literals(step, definition);
    const dataset = path?.[1] ?? literals.of('dataset');
    const table = path?.[2] ?? literals.of('table');
    if (dataset === undefined || table === undefined || isNobodys(dataset))
        return undefined;
    return {
        target: `list ${visible(table)} of ${visible(dataset)}`,
        named: { site: dataset, table },
        holders: path !== null && (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(inputs) ? [{ holder: inputs, keys: ['path'] }] : literals.holders
    };
}
function tableOf(step, definition) {
    const literals = new Literals(step, definition);
    const table = literals.of('table');
    const file = literals.of('file');
    if (table === undefined || file === undefined)
        return undefined;
    const drive = literals.of('drive');
    const source = literals.of('source');
    const parts = [
        `table ${visible(table)}`,
        `file ${visible(file)}`,
        ...(drive === undefined ? [] : [`drive ${visible(drive)}`]),
        ...(source === undefined || source === 'me' ? [] : [visibleSource(source)])
    ];
    return { target: parts.join(' of '), named: { file, table }, holders: literals.holders };
}
function visible(text) {
    const shown = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(text, 400);
    return /^(?=.*[\d!])[\w!{}.-]{20,}$/.test(shown) ? (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(shown) : (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(shown, 100));
}
function visibleSource(source) {
    const id = (0,_environment_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .fileIdIn */ .p)(source, 'source');
    return id?.kind === 'group' ? `group ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(id.value)}` : visible(source);
}
const isNobodys = (dataset) => {
    const host = /^https?:\/\/([^/?#]{1,250})/i.exec(dataset)?.[1];
    return host !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlaceholder */ .wK)(host);
};


/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UO: () => (/* binding */ foundEmails),
/* harmony export */   nI: () => (/* binding */ emailsIn),
/* harmony export */   x2: () => (/* binding */ shortenedEmail),
/* harmony export */   xf: () => (/* binding */ isEmail)
/* harmony export */ });
const ADDRESS = /(?<![\w.+'-])[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@-])/gi;
const NO_DOMAIN = /@(?:(?:[\w-]{1,63}\.){0,3}example(?:\.(?:com|org|net|edu))?|odata\..*|.*\.(?:png|jpe?g|gif|svg|webp|bind|type))$/i;
function* foundEmails(text) {
    for (const { index, 0: whole } of text.matchAll(ADDRESS)) {
        const bare = whole.replace(/^['.]+/, '');
        const address = bare.toLowerCase();
        const end = index + whole.length;
        if (!NO_DOMAIN.test(address) && !address.startsWith('@'))
            yield { address, start: end - bare.length, end };
    }
}
const emailsIn = (text) => [
    ...new Set(Array.from(foundEmails(text), ({ address }) => address))
];
const isEmail = (text) => text.length <= 320 && /^[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i.test(text.trim());
function shortenedEmail(address) {
    const at = address.lastIndexOf('@');
    return `${address.slice(0, 1)}…${address.slice(at)}`;
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ concealSecrets),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   fq: () => (/* binding */ shapedSecrets),
/* harmony export */   p_: () => (/* binding */ isCredentials),
/* harmony export */   pr: () => (/* binding */ namedSecrets)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5611);
/* harmony import */ var _secret_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3816);


const SHAPES = [
    { kind: 'a storage account key', hint: 'AccountKey=', pattern: /(AccountKey=)[\w+/-]{40,8000}={0,2}/g },
    { kind: 'a shared access key', hint: 'SharedAccessKey=', pattern: /(SharedAccessKey=)[\w+/-]{20,8000}={0,2}/g },
    { kind: 'a signed URL', hint: 'sig=', pattern: /([?&;]sig=)[\w%+/.~-]{20,8000}={0,2}/g },
    {
        kind: 'a URL with an Azure Functions key',
        hint: '.azurewebsites.',
        pattern: /(\.azurewebsites\.[a-z]{2,3}\/[^\s"'<>]{0,300}[?&]code=)[\w%+/-]{20,8000}={0,2}/g
    },
    {
        kind: 'a Microsoft Entra client secret',
        hint: 'Q~',
        pattern: /()(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
    },
    {
        kind: 'an access token',
        hint: 'eyJ',
        pattern: /()(?<![\w-])eyJ[\w-]{10,8000}\.eyJ[\w-]{10,8000}(?:\.[\w-]{10,8000})?/g
    },
    {
        kind: 'an AWS access key',
        hint: 'AKIA',
        pattern: /()(?<![A-Za-z0-9])AKIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    {
        kind: 'an AWS access key',
        hint: 'ASIA',
        pattern: /()(?<![A-Za-z0-9])ASIA(?=[A-Z]{0,15}\d)[0-9A-Z]{16}(?![0-9A-Za-z])/g
    },
    { kind: 'a GitHub token', hint: 'gh', pattern: /()(?<!\w)gh[pousr]_[A-Za-z0-9]{36,8000}/g },
    { kind: 'a GitHub token', hint: 'github_pat_', pattern: /()(?<!\w)github_pat_\w{40,8000}/g },
    { kind: 'a GitLab token', hint: 'glpat-', pattern: /()(?<![\w-])glpat-[\w-]{20,8000}/g },
    { kind: 'an npm token', hint: 'npm_', pattern: /()(?<!\w)npm_[A-Za-z0-9]{36}(?!\w)/g },
    { kind: 'a Slack token', hint: 'xox', pattern: /()(?<![\w-])xox[abeprs]-[A-Za-z0-9-]{10,8000}/g },
    {
        kind: 'a Slack webhook',
        hint: 'hooks.slack.com/services/',
        pattern: /(hooks\.slack\.com\/services\/)[\w/]{20,8000}/g
    },
    { kind: 'a Teams webhook', hint: '.webhook.office.com/', pattern: /(\.webhook\.office\.com\/)[\w@/-]{40,8000}/g },
    {
        kind: 'a Teams webhook',
        hint: 'outlook.office.com/webhook/',
        pattern: /(outlook\.office\.com\/webhook\/)[\w@/-]{40,8000}/g
    },
    {
        kind: 'a Discord webhook',
        hint: '/api/webhooks/',
        pattern: /(discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/)[\w-]{40,8000}/g
    },
    { kind: 'a Telegram bot token', hint: ':AA', pattern: /()(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g },
    { kind: 'a Google API key', hint: 'AIza', pattern: /()(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
    { kind: 'a Google client secret', hint: 'GOCSPX-', pattern: /()(?<![\w-])GOCSPX-[\w-]{20,8000}/g },
    { kind: 'a SendGrid API key', hint: 'SG.', pattern: /()(?<![\w.-])SG\.[\w-]{16,32}\.[\w-]{16,64}(?![\w-])/g },
    { kind: 'a Stripe API key', hint: 'k_live_', pattern: /()(?<!\w)[rs]k_live_[A-Za-z0-9]{16,8000}/g },
    {
        kind: 'an OpenAI or Anthropic API key',
        hint: 'sk-',
        pattern: /()(?<![\w-])sk-(?:proj|svcacct|admin|ant)-[\w-]{20,8000}/g
    },
    {
        kind: 'an OpenAI API key',
        hint: 'T3BlbkFJ',
        pattern: /()(?<![\w-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}(?!\w)/g
    },
    {
        kind: 'a password in a URL',
        hint: '://',
        pattern: /(:\/\/[^\s/:@"'<>{}]{1,100}:)[^\s/:@"'<>{}]{3,1000}(?=@)/g
    },
    {
        kind: 'a password in a connection string',
        hint: ';',
        pattern: /((?<![A-Za-z])(?:Password|Pwd)\s{0,2}=\s{0,2})[^\s;"'<>{}]{3,1000}/gi,
        demand: (text, start, end) => text[end] === ';' || /;\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start))
    }
];
const LONGEST_MATCH = 8_000;
function endOf(text, start, matched) {
    let end = matched;
    if (end - start >= LONGEST_MATCH)
        while (end < text.length && /[\w%+/=.~-]/.test(text[end] ?? ''))
            end += 1;
    return end;
}
const SHORTEST = 12;
function shapedSecrets(text) {
    if (text.length < SHORTEST)
        return [];
    const spots = privateKeys(text);
    for (const { kind, hint, pattern, demand } of SHAPES) {
        if (!text.includes(hint))
            continue;
        for (const match of text.matchAll(pattern)) {
            const [whole, before = ''] = match;
            const end = endOf(text, match.index, match.index + whole.length);
            if (demand?.(text, match.index, end) === false || (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(text.slice(match.index + before.length, end)))
                continue;
            spots.push({ kind, start: match.index + before.length, end });
        }
    }
    return spots;
}
const BEGIN = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;
const END = /-----END [A-Z ]{0,30}PRIVATE KEY-----/;
const LONGEST_KEY = 20_000;
function privateKeys(text) {
    if (!text.includes('PRIVATE KEY-----'))
        return [];
    const begins = [...text.matchAll(BEGIN)].map(match => ({ start: match.index, body: match.index + match[0].length }));
    return begins.flatMap(({ start, body }, at) => {
        const next = begins[at + 1]?.start ?? text.length;
        const rest = text.slice(body, Math.min(body + LONGEST_KEY, next));
        const last = END.exec(rest);
        const length = last === null ? (/^[\w+/=\s\\:,"&()-]{0,20000}/.exec(rest)?.[0].length ?? 0) : last.index;
        const inside = rest.slice(0, length);
        return (last === null ? /[\w+/]{40}/ : /[\w+/]{12}/).test(inside)
            ? [{ kind: 'a private key', start, end: body + length + (last?.[0].length ?? 0) }]
            : [];
    });
}
const QUOTED = /(["'`])([^\s"'`<>\\]{6,8000})\\?\1/g;
const FIELD = /(?:^|[?&;,"'\s])([\w.-]{2,60})=([^\s&"'`<>;,]{6,8000})/g;
const CREDENTIALS = /(?<![\w-])(Bearer|Basic|SharedKey|ApiKey)(\s{1,3})([\w.~+/=:-]{12,8000})/gi;
function namedSecrets(text) {
    if (!_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MENTIONS_SECRETS */ .o9.test(text))
        return [];
    const spots = [];
    const add = (kind, end, value) => {
        spots.push({ kind, start: end - value.length, end });
    };
    for (const match of text.matchAll(QUOTED)) {
        const value = match[2] ?? '';
        if (!/\d|[^\w]/.test(value))
            continue;
        const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secretName */ .Gf)(nameBefore(text, match.index));
        if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLikely */ .h8)(name, value))
            add(`a value named like a ${name}`, match.index + 1 + value.length, value);
    }
    if (text.includes('='))
        for (const match of text.matchAll(FIELD)) {
            const [whole, called = '', value = ''] = match;
            const name = (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secretName */ .Gf)(called);
            if (name !== undefined && (0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isLikely */ .h8)(name, value))
                add(`a value named like a ${name}`, match.index + whole.length, value);
        }
    for (const match of text.matchAll(CREDENTIALS)) {
        const value = match[3] ?? '';
        if (signsIn(match[1] ?? '', value))
            add('the credentials of a header', match.index + match[0].length, value);
    }
    return spots;
}
const BETWEEN = ' \t\r\n"\'`:=,(\\&>{';
function nameBefore(text, start) {
    let end = start;
    while (end > 0 && start - end < 16 && BETWEEN.includes(text[end - 1] ?? ''))
        end -= 1;
    const name = /[\w$.-][\w$. -]{0,60}$/.exec(text.slice(Math.max(0, end - 61), end))?.[0] ?? '';
    if (!/^value$/i.test(name))
        return name;
    return (/["']([\w .-]{2,60})["']{1,2}\s{0,4},\s{0,4}["']{0,2}$/.exec(text.slice(Math.max(0, end - 80), end - name.length))?.[1] ?? name);
}
function isCredentials(value) {
    const [, scheme = '', given = ''] = /^\s{0,3}(Bearer|Basic|SharedKey|ApiKey|Token)\s{1,3}([\w.~+/=:-]{8,8000})\s{0,3}$/i.exec(value) ?? [];
    return given !== '' && signsIn(scheme, given);
}
const signsIn = (scheme, given) => !(0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(given) && ((0,_secret_words_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(given) || (/^basic$/i.test(scheme) && isUserAndPassword(given)));
const isUserAndPassword = (given) => /^[\w+/-]{8,2000}={0,2}$/.test(given) &&
    /^[ -~]{1,200}:[ -~]{1,1000}$/.test(Buffer.from(given, 'base64').toString('latin1'));
function concealSecrets(text) {
    const spots = [...shapedSecrets(text), ...namedSecrets(text)].sort((one, other) => one.start - other.start);
    let clean = '';
    let at = 0;
    for (const { start, end } of spots) {
        if (end <= at)
            continue;
        if (start >= at)
            clean += `${text.slice(at, start)}***`;
        at = end;
    }
    return clean + text.slice(at);
}
const BEYOND = 1_000;
const withoutSecrets = (text, limit) => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(concealSecrets(text.slice(0, limit + BEYOND)), limit);


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Gf: () => (/* binding */ secretName),
/* harmony export */   h8: () => (/* binding */ isLikely),
/* harmony export */   o9: () => (/* binding */ MENTIONS_SECRETS),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony exports entropyOf, looksLikePassword */
const PASSWORD = /(?:password|passwd|passphrase|passcode|(?:^|[^a-z])(?:pwd|secret|secret[-_ ]?key|client[-_ ]?secret))s?$/i;
const KEY = /(?:api[-_ ]?keys?|clientsecret|apisecret|(?:^|[^a-z])(?:(?:access|account|subscription|functions?|host|master|private|signing|encryption|shared|storage|service|app|consumer)[-_ ]?key|(?:access|auth|refresh|bearer|bot|api|id|sas|session|security|secret|user|page|personal[-_ ]?access)[-_ ]?token|bearer|authorization|credentials?|connection[-_ ]?string|sig|sas|pat|pfx))$/i;
function plain(name) {
    const read = name.trim().replace(/\.(?:Text|Value|Result|Default)$/i, '');
    return read.replaceAll(/([a-z])([A-Z])/g, '$1-$2').replace(/[-_ ]?\d{1,3}$/, '');
}
const LONGEST_NAME = 120;
function secretName(name) {
    if (name.length > LONGEST_NAME)
        return undefined;
    const words = plain(name);
    if (/^(?:token|key token)$/i.test(words) || KEY.test(words))
        return 'key';
    return PASSWORD.test(words) ? 'password' : undefined;
}
const MENTIONS_SECRETS = /secret|pass(?:w|phrase|code)|pwd|key|token|bearer|basic|authorization|credential|connection[-_ ]?string|pfx/i;
const STAND_IN = /(?<![a-z])(?:your|my[-_ ]|example|placeholder|change[-_ ]?(?:me|it|this)|dummy|sample|insert|enter|replace|fill[-_ ]?in|todo|redacted|removed|hidden|not[-_ ]?set)|xxxx|\.\.\.|…|\*\*\*|<[^>]{0,200}>/i;
const WORDS = /^(?:password|passwd|pwd|pass|secret|token|key|apikey|api[-_ ]?key|user|username|null|undefined|none|true|false|string|text|value|test)$/i;
const BRACKETS = [
    ['<', '>'],
    ['[', ']'],
    ['{', '}'],
    ['%', '%'],
    ['#', '#'],
    ['__', '__'],
    ['${', '}'],
    ['$(', ')'],
    ['#{', '}#']
];
function isPlaceholder(value) {
    const text = value.trim();
    return (text === '' ||
        (text.startsWith('@') && !text.startsWith('@@')) ||
        text.includes('@{') ||
        BRACKETS.some(([open, close]) => text.length > 1 && text.startsWith(open) && text.endsWith(close)) ||
        WORDS.test(text) ||
        isOneCharacter(text) ||
        STAND_IN.test(text.slice(0, 200)));
}
function isOneCharacter(text) {
    for (let at = 1; at < text.length && at < 100; at += 1)
        if (text[at] !== text[0])
            return false;
    return true;
}
function entropyOf(text) {
    const head = text.slice(0, 400);
    const counts = new Map();
    for (const character of head.split(''))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / head.length) * Math.log2(count / head.length);
    return bits;
}
const LONGEST_SECRET = 7_999;
const looksRandom = (value) => value.length >= 12 &&
    value.length <= LONGEST_SECRET &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/\s/.test(value) &&
    !/^https?:\/\//i.test(value) &&
    entropyOf(value) > 3;
function looksLikePassword(value) {
    if (value.length < 6 || value.length > 200 || /\s/.test(value) || /^https?:\/\//i.test(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter(kind => kind.test(value)).length;
    return kinds >= 3 || (kinds === 2 && value.length >= 8 && /\d/.test(value));
}
const isLikely = (name, value) => !isPlaceholder(value) && (looksRandom(value) || (name === 'password' && looksLikePassword(value)));


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ afterString),
/* harmony export */   B3: () => (/* binding */ LONGEST_POINTER),
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   Hg: () => (/* binding */ pointerBelow),
/* harmony export */   kE: () => (/* binding */ afterBlanks),
/* harmony export */   xB: () => (/* binding */ keyIn),
/* harmony export */   xH: () => (/* binding */ pointerTo),
/* harmony export */   yh: () => (/* binding */ afterValue)
/* harmony export */ });
/* unused harmony export positionsOf */
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3089);

const LONGEST_POINTER = 2000;
const pointerTo = (...parts) => pointerBelow('', ...parts);
const pointerBelow = (pointer, ...parts) => (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(pointer + parts.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), LONGEST_POINTER);
function positionsOf(text, pointers) {
    const root = newNode();
    const nodes = new Map();
    for (const pointer of pointers)
        nodes.set(pointer, nodeAt(root, pointer));
    scan(text, root);
    const reached = [...nodes].filter(([, node]) => isReached(node));
    const places = linesOf(text, reached.map(([, { offset }]) => offset));
    return new Map(reached.flatMap(([pointer, { offset }]) => {
        const place = places.get(offset);
        return place === undefined ? [] : [[pointer, place]];
    }));
}
function withLines(findings, textOf) {
    const wanted = new Map();
    for (const { place } of findings) {
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            continue;
        const pointers = wanted.get(place.file);
        if (pointers === undefined)
            wanted.set(place.file, new Set([place.pointer]));
        else
            pointers.add(place.pointer);
    }
    const known = new Map();
    for (const [file, pointers] of wanted) {
        const text = textOf(file);
        if (text !== undefined)
            known.set(file, positionsOf(text, pointers));
    }
    return findings.map(finding => {
        const { place } = finding;
        if (place?.pointer === undefined || place.line !== undefined || place.inside !== undefined)
            return finding;
        const position = known.get(place.file)?.get(place.pointer);
        return position === undefined ? finding : { ...finding, place: { ...place, ...position } };
    });
}
const newNode = (parent) => ({ parent, children: new Map(), offset: -1, visits: 0, during: 0 });
function nodeAt(root, pointer) {
    if (pointer === '')
        return root;
    if (!pointer.startsWith('/'))
        return newNode();
    let node = root;
    for (const part of pointer.slice(1).split('/')) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        const next = node.children.get(key) ?? newNode(node);
        node.children.set(key, next);
        node = next;
    }
    return node;
}
function isReached(node) {
    let current = node;
    if (current.visits === 0)
        return false;
    for (; current.parent !== undefined; current = current.parent)
        if (current.visits === 0 || current.during !== current.parent.visits)
            return false;
    return true;
}
function visit(node, offset) {
    node.offset = offset;
    node.visits += 1;
    node.during = node.parent?.visits ?? 0;
}
function scan(text, root) {
    const open = [];
    let at = afterBlanks(text, text.startsWith('\ufeff') ? 1 : 0);
    if (at >= text.length)
        return;
    let node = root;
    visit(root, at);
    for (;;) {
        const first = text[at];
        if (node !== undefined && node.children.size > 0 && (first === '{' || first === '[')) {
            open.push({ node, array: first === '[', index: -1 });
            at = afterBlanks(text, at + 1);
            if (text[at] === '}' || text[at] === ']') {
                open.pop();
                at += 1;
            }
        }
        else
            at = afterValue(text, at);
        let inside = open.at(-1);
        if (inside === undefined)
            return;
        at = afterBlanks(text, at);
        while (inside !== undefined && (text[at] === '}' || text[at] === ']')) {
            open.pop();
            inside = open.at(-1);
            at = afterBlanks(text, at + 1);
        }
        if (inside === undefined || at >= text.length)
            return;
        if (text[at] === ',')
            at = afterBlanks(text, at + 1);
        else if (inside.index >= 0)
            return;
        inside.index += 1;
        const start = at;
        let key = String(inside.index);
        if (!inside.array) {
            if (text[at] !== '"')
                return;
            at = afterString(text, at);
            key = keyIn(text.slice(start, at));
            at = afterBlanks(text, at);
            if (text[at] !== ':')
                return;
            at = afterBlanks(text, at + 1);
        }
        node = inside.node.children.get(key);
        if (node !== undefined)
            visit(node, start);
    }
}
function keyIn(literal) {
    if (!literal.includes('\\'))
        return literal.slice(1, -1);
    try {
        return String(JSON.parse(literal));
    }
    catch {
        return literal;
    }
}
function afterBlanks(text, start) {
    let at = start;
    while (at < text.length && ' \t\n\r'.includes(text[at] ?? ''))
        at += 1;
    return at;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
function afterString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === BACKSLASH)
            at += 1;
        else if (code === QUOTE)
            return at + 1;
    }
    return text.length;
}
function afterValue(text, start) {
    let depth = 0;
    for (let at = start; at < text.length;) {
        const character = text[at] ?? '';
        if (character === '"')
            at = afterString(text, at);
        else {
            if (character === '{' || character === '[')
                depth += 1;
            else if (character === '}' || character === ']')
                depth -= 1;
            else if (depth === 0 && at > start && ', \t\n\r'.includes(character))
                return at;
            if (depth < 0)
                return Math.max(at, start + 1);
            at += 1;
        }
        if (depth === 0 && (text[at - 1] === '"' || text[at - 1] === '}' || text[at - 1] === ']'))
            return at;
    }
    return text.length;
}
function linesOf(text, offsets) {
    const places = new Map();
    let line = 1;
    let start = 0;
    let end = text.indexOf('\n');
    for (const offset of [...new Set(offsets)].sort((one, other) => one - other)) {
        while (end >= 0 && end < offset) {
            line += 1;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        places.set(offset, { line, column: offset - start + 1 });
    }
    return places;
}


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   QP: () => (/* binding */ typeOf)
/* harmony export */ });
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9092);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(717);



const DEFINITION = ['properties', 'definition'];
function* stepsOf(definition) {
    const triggers = stepsIn('trigger', (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, ...DEFINITION, 'triggers'), (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(...DEFINITION, 'triggers'));
    const actions = stepsIn('action', (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(definition, ...DEFINITION, 'actions'), (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(...DEFINITION, 'actions'));
    yield* triggers;
    const open = [actions];
    for (let steps = open.at(-1); steps !== undefined; steps = open.at(-1)) {
        const next = steps.next();
        if (next.done === true) {
            open.pop();
            continue;
        }
        yield next.value;
        for (const inner of innerOf(next.value).toReversed())
            open.push(inner);
    }
}
function* stepsIn(kind, among, pointer, within) {
    if (!(0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(among))
        return;
    for (const [name, step] of Object.entries(among))
        if ((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(step))
            yield { kind, name, step, pointer: (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerBelow */ .Hg)(pointer, name), among, within };
}
const HOLDERS = ['actions', 'else', 'cases', 'default', 'tools'];
function innerOf(outer) {
    const { step, pointer } = outer;
    if (!HOLDERS.some(member => Object.hasOwn(step, member)))
        return [];
    const { cases, tools } = step;
    const paths = [
        ['actions'],
        ['else', 'actions'],
        ...((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(cases) ? Object.keys(cases).map(name => ['cases', name, 'actions']) : []),
        ...((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(tools) ? Object.keys(tools).map(name => ['tools', name, 'actions']) : []),
        ['default', 'actions']
    ];
    return paths.flatMap(path => {
        const among = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(step, ...path);
        return (0,_base_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(among) ? [stepsIn('action', among, (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerBelow */ .Hg)(pointer, ...path), outer)] : [];
    });
}
const typeOf = ({ step }) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(step, 'type')?.toLowerCase() ?? '';
const CONNECTIONS = /'\$connections'[)\]]\['([^']{1,200})'\]/;
function referenceOf({ step, pointer }) {
    const host = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(step, 'inputs', 'host');
    for (const path of [['connectionName'], ['connectionReferenceName'], ['connection', 'name']]) {
        const written = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(host, ...path);
        if (typeof written !== 'string' || written === '')
            continue;
        const bare = path.length === 1 && !written.startsWith('@');
        const name = bare ? written : CONNECTIONS.exec(written)?.[1];
        if (name !== undefined)
            return { name, pointer: (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerBelow */ .Hg)(pointer, 'inputs', 'host', ...path) };
    }
    return undefined;
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ UnsafeArchive)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7594);

class UnsafeArchive extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* unused harmony export heldValues */
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2151);
/* harmony import */ var _rules_content_aggregation_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5200);
/* harmony import */ var _package_spots_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9796);
/* harmony import */ var _replacements_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8202);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(808);
/* harmony import */ var _value_map_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5961);






const ORDER = ['SharePoint site', 'list', 'SQL server', 'SQL database', 'drive', 'folder', 'file', 'table', 'script'];
const rank = ({ kind }) => {
    const at = ORDER.indexOf(kind);
    return kind === _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__.ID ? ORDER.length + 2 : kind === 'mailbox' ? ORDER.length + 1 : at < 0 ? ORDER.length : at;
};
const heldValues = (pkg, budget = new Budget()) => heldIn(spotsIn(pkg, budget));
function heldIn({ files }, map = NO_LINES, counts = () => true) {
    const held = new _rules_content_aggregation_js__WEBPACK_IMPORTED_MODULE_4__/* .Things */ .mq();
    const known = new Set();
    const lists = new Map();
    for (const { spots } of files)
        for (const spot of spots) {
            if (spot.isCopy)
                continue;
            for (const found of (0,_replacements_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesIn */ .a)(spot.text, spot.hits, spot.written(), map)) {
                if (!counts(found))
                    continue;
                const { kind, value, encoded } = found.hit;
                const from = encoded === undefined ? value : addressOf(value, spot.text.slice(found.hit.start, found.hit.start + 5));
                if (kind !== _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__.ID)
                    known.add(value.toLowerCase());
                const list = kind === 'list' && !lists.has(value.toLowerCase()) ? spot.list?.() : undefined;
                if (list !== undefined)
                    lists.set(value.toLowerCase(), list);
                held.add(`${kind} ${value.toLowerCase()}`, () => ({ kind, from, places: [], count: 0 }), spot.place);
            }
        }
    return held
        .all()
        .filter(({ kind, from }) => kind !== _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__.ID || !known.has(from.toLowerCase()))
        .map(one => withList(one, lists.get(one.from.toLowerCase())))
        .toSorted((one, other) => rank(one) - rank(other));
}
const withList = (value, list) => list === undefined || value.kind !== 'list' ? value : { ...value, list };
const NO_LINES = new _value_map_js__WEBPACK_IMPORTED_MODULE_3__/* .ValueMap */ .Y([]);
const addressOf = (value, scheme = 'https') => `${/^https/i.test(scheme) ? 'https' : 'http'}://${value.replaceAll(' ', '%20')}`;


/***/ }),

/***/ 3385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ hitsInDataset),
  e6: () => (/* binding */ hitsInFlow),
  CN: () => (/* binding */ hitsInFormula),
  SS: () => (/* binding */ hitsInTable)
});

// UNUSED EXPORTS: isId

// EXTERNAL MODULE: ./lib/base/guid.js
var guid = __nccwpck_require__(4044);
// EXTERNAL MODULE: ./lib/package/rules/content/environment-ids.js
var environment_ids = __nccwpck_require__(6696);
// EXTERNAL MODULE: ./lib/base/uri.js
var uri = __nccwpck_require__(3695);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-words.js
var secret_words = __nccwpck_require__(3816);
;// CONCATENATED MODULE: ./lib/package/rules/content/environment-hosts.js



const HOSTS = [
    {
        kind: 'SharePoint site',
        host: /\.sharepoint(?:-mil|-df)?\.(?:com|us|cn|de)$/,
        path: /^\/(?:sites|teams|personal)\/[^/?#]{1,200}/i
    },
    {
        kind: 'Dataverse environment',
        host: /\.crm\d{0,2}\.(?:dynamics\.(?:com|cn)|microsoftdynamics\.us|appsplatform\.us)$/
    },
    { kind: 'environment', host: /\.environment\.api\.powerplatform\.(?:com|us|partner\.microsoftonline\.cn)$/ },
    { kind: 'SQL server', host: /\.database\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/ },
    {
        kind: 'storage account',
        host: /\.(?:blob|queue|table|file|dfs)\.core\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/
    },
    { kind: 'key vault', host: /\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)$/ },
    { kind: 'message bus', host: /\.servicebus\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/ },
    {
        kind: 'Azure service',
        host: /\.(?:documents|cognitiveservices|openai|search|redis|azurecontainerapps|cloudapp)\.(?:[a-z0-9-]{1,40}\.)?(?:azure\.com|azure\.us|azure\.net|windows\.net|io)$/
    },
    { kind: 'web app', host: /\.azurewebsites\.(?:net|us|cn)$/ },
    { kind: 'logic app', host: /\.logic\.azure\.(?:com|us|cn)$/, path: /^\/workflows\/[^/?#]{1,64}/i },
    { kind: 'API gateway', host: /\.azure-api\.(?:net|us|cn)$/ },
    {
        kind: 'host of an internal network',
        host: /^(?:[a-z0-9-]{1,63}|.{1,200}\.(?:local|lan|corp|internal|intranet|intra))$/
    },
    {
        kind: 'host of an internal network',
        host: /^(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}$/
    }
];
const NOBODYS = /^(?:localhost|127\.0\.0\.1)$/;
const SIGN_IN = /^login\.(?:microsoftonline\.(?:com|us)|windows\.net|chinacloudapi\.cn)$/;
const TENANT = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})(?:\/|$)/i;
const PORTAL = /(?:^|\.)(?:make|apps|admin|web|create)\.(?:powerapps|powerautomate|powerplatform)\.com$|(?:^|\.)flow\.microsoft\.com$/;
const ENVIRONMENT = new RegExp(`/(?:environments|e)/((?:Default-|Legacy-)?${guid/* GUID */.S})`, 'i');
const ADDRESS = /https?:\/\/([a-z0-9][a-z0-9.-]{0,250})(?::\d{1,5})?((?:\/[^\s"'<>?#\\|{}]{0,500})?)/gi;
const ENCODED_ADDRESS = /https?(%(?:25)?3A)%(?:25)?2F%(?:25)?2F[\w.~%-]{1,1500}/gi;
const SERVER = /(?<![\w.@/-])([a-z0-9][a-z0-9-]{0,62}\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))(?![\w-])/gi;
const DOMAIN = /(?<![\w.@-])([a-z0-9][a-z0-9-]{0,62}\.onmicrosoft\.(?:com|us|de|cn))(?![\w.-])/gi;
function hostedValues(text) {
    const isEncoded = text.includes('%') && /^https?%|[^a-z]https?%/i.test(text);
    if (!text.includes('.') && !text.includes('://') && !isEncoded)
        return [];
    const found = [];
    if (text.includes('://'))
        for (const match of text.matchAll(ADDRESS)) {
            const { index, 0: whole, 1: named = '', 2: path = '' } = match;
            const end = index + whole.length;
            const next = text[end];
            if (path === '' && (next === '@' || next === ':'))
                continue;
            const host = hostOf(named);
            if (host === undefined)
                continue;
            const value = environment_hosts_valueOf(host, path);
            if (value !== undefined)
                found.push({ ...value, start: index, end, encoded: 0 });
            const pathStart = end - path.length;
            const tenant = SIGN_IN.test(host) ? TENANT.exec(path)?.[1] : undefined;
            if (tenant !== undefined)
                found.push(partOf('tenant', tenant, pathStart + path.indexOf(tenant)));
            const environment = PORTAL.test(host) ? ENVIRONMENT.exec(path)?.[1] : undefined;
            if (environment !== undefined)
                found.push(partOf('environment', environment, pathStart + path.indexOf(environment)));
        }
    if (isEncoded)
        for (const value of encodedValues(text))
            found.push(value);
    if (/\.database\./i.test(text))
        for (const { 1: host = '', index } of text.matchAll(SERVER))
            found.push(partOf('SQL server', host, index));
    if (/\.onmicrosoft\./i.test(text))
        for (const { 1: domain = '', index } of text.matchAll(DOMAIN))
            found.push(partOf('tenant', domain, index));
    return found;
}
function* encodedValues(text) {
    for (const { index, 0: whole, 1: colon = '' } of text.matchAll(ENCODED_ADDRESS)) {
        const encoded = colon.length === 3 ? 1 : 2;
        const address = encoded === 1 ? (0,uri/* uriDecoded */.B)(whole) : (0,uri/* uriDecoded */.B)((0,uri/* uriDecoded */.B)(whole));
        const [, named = '', path = ''] = /^https?:\/\/([a-z0-9][a-z0-9.-]{0,250})(.*)$/is.exec(address) ?? [];
        const host = hostOf(named);
        const value = host === undefined ? undefined : environment_hosts_valueOf(host, path);
        if (value !== undefined)
            yield { ...value, start: index, end: index + whole.length, encoded };
    }
}
function hostOf(named) {
    const host = named.toLowerCase().replace(/\.$/, '');
    return NOBODYS.test(host) || (0,secret_words/* isPlaceholder */.wK)(host) ? undefined : host;
}
function environment_hosts_valueOf(host, path) {
    const kind = HOSTS.find(entry => entry.host.test(host));
    return kind === undefined
        ? undefined
        : { kind: kind.kind, value: host + (0,uri/* uriDecoded */.B)(kind.path?.exec(path)?.[0] ?? '') };
}
const partOf = (kind, text, start) => ({
    kind,
    value: text.toLowerCase(),
    start,
    end: start + text.length
});

// EXTERNAL MODULE: ./lib/package/rules/content/mail-addresses.js
var mail_addresses = __nccwpck_require__(5842);
// EXTERNAL MODULE: ./lib/package/values/value-kinds.js
var value_kinds = __nccwpck_require__(808);
;// CONCATENATED MODULE: ./lib/package/values/hits.js






const isId = (text) => (0,guid/* isGuid */.W)(text) && !/^[0-]+$/.test(text);
const hits_ENVIRONMENT = new RegExp(`^(?:Default|Legacy)-${guid/* GUID */.S}$`, 'i');
const whole = (kind, text, value = text.toLowerCase()) => ({
    kind,
    value,
    start: 0,
    end: text.length
});
const part = (kind, text, start, value = text.toLowerCase()) => ({
    kind,
    value,
    start,
    end: start + text.length
});
const mailboxes = (text) => Array.from((0,mail_addresses/* foundEmails */.UO)(text), ({ address, start, end }) => ({ kind: 'mailbox', value: address, start, end }));
const hitsInDataset = (text) => hostedValues(text);
const hitsInTable = (text) => (isId(text) ? [whole('list', text)] : []);
const SHOWN_ONLY = /^(?:HintText|Tooltip|AccessibleLabel)$/i;
const QUOTED_ID = new RegExp(`"((?:Default-|Legacy-)?${guid/* GUID */.S})"`, 'gi');
function hitsInFormula(text, property) {
    const hits = hostedValues(text);
    if (SHOWN_ONLY.test(property))
        return hits;
    if (text.includes('@'))
        for (const hit of mailboxes(text))
            hits.push(hit);
    if (text.length >= 38 && text.includes('-'))
        for (const { 1: id = '', index } of text.matchAll(QUOTED_ID))
            if (isId(id))
                hits.push(part(value_kinds.ID, id, index + 1));
            else if (hits_ENVIRONMENT.test(id))
                hits.push(part('environment', id, index + 1));
    return hits;
}
const NAMED = {
    table: 'list',
    listid: 'list',
    library: 'list',
    groupid: 'group',
    channelid: 'channel',
    planid: 'plan',
    environment: 'environment',
    environmentid: 'environment',
    environmentname: 'environment',
    tenant: 'tenant',
    tenantid: 'tenant',
    server: 'SQL server',
    database: 'SQL database'
};
const BY_NAME = new Set(['SQL server', 'SQL database']);
const LIST_IN_PATH = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([0-9a-f-]{36})'\)\)\}/gi;
const LONGEST_OF_RECIPIENTS = 10_000;
const LONGEST_TEXT = 1_000_000;
const NOT_DONE = new Set([
    'operationMetadataId',
    'workflowEntityId',
    'runtimeUrl',
    '$schema',
    'description'
]);
function hitsInFlow(leaf) {
    const { text, key } = leaf;
    if (text.length < 3 || text.length > LONGEST_TEXT || NOT_DONE.has(key) || leaf.above().includes('metadata'))
        return [];
    const hits = hostedValues(text);
    if (text.includes('@') && text.length <= LONGEST_OF_RECIPIENTS)
        for (const hit of mailboxes(text))
            hits.push(hit);
    if (key === 'path' && text.includes('/tables/'))
        for (const { 0: found, 1: id = '', index } of text.matchAll(LIST_IN_PATH))
            if (isId(id))
                hits.push(part('list', id, index + found.indexOf(id)));
    const name = key.slice(key.lastIndexOf('/') + 1).toLowerCase();
    const kind = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    const file = (0,environment_ids/* fileIdIn */.p)(text, name);
    if (file !== undefined) {
        hits.push(part(file.kind, text.slice(-file.value.length), text.length - file.value.length, file.value));
    }
    else if (isId(text) || hits_ENVIRONMENT.test(text)) {
        if (kind !== undefined && !BY_NAME.has(kind))
            hits.push(whole(kind, text));
        else if (hits_ENVIRONMENT.test(text))
            hits.push(whole('environment', text));
        else if (key !== 'id')
            hits.push(whole(value_kinds.ID, text));
    }
    else if (kind !== undefined && BY_NAME.has(kind) && isServerName(text))
        hits.push(whole(kind, text, text));
    const share = text.startsWith('\\\\') ? /^\\\\([\w.-]{1,255}\\[^\\/:*?"<>|\r\n]{1,80})/.exec(text)?.[1] : undefined;
    if (share !== undefined)
        hits.push(part('file server', share, 2, share));
    return hits;
}
const isServerName = (text) => /^[\w.\\,-]{2,255}$/.test(text) && !/^default$/i.test(text) && !/\.database\./i.test(text) && !(0,secret_words/* isPlaceholder */.wK)(text);


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ rangeAt),
/* harmony export */   YE: () => (/* binding */ literalsOfFormula),
/* harmony export */   zc: () => (/* binding */ writtenOutInFlow)
/* harmony export */ });
function literalsOfFormula(text) {
    const ranges = [];
    const open = [];
    for (let at = 0; at < text.length;) {
        const character = text[at];
        const next = text[at + 1];
        if (character === '/' && (next === '/' || next === '*'))
            at = afterComment(text, at);
        else if (character === "'")
            at = afterQuoted(text, at + 1, "'");
        else if (character === '"') {
            const end = afterQuoted(text, at + 1, '"');
            ranges.push({ start: at + 1, end: endOf(text, at + 1, end) });
            at = end;
        }
        else if (character === '$' && next === '"')
            at = literalPart(text, at + 2, ranges, open);
        else if (character === '{' && open.length > 0) {
            open[open.length - 1] = (open.at(-1) ?? 0) + 1;
            at += 1;
        }
        else if (character === '}' && open.length > 0) {
            const left = (open.pop() ?? 0) - 1;
            at += 1;
            if (left > 0)
                open.push(left);
            else
                at = literalPart(text, at, ranges, open);
        }
        else
            at += 1;
    }
    return ranges;
}
function literalPart(text, start, ranges, open) {
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (character !== '"' && character !== '{')
            continue;
        if (text[at + 1] === character) {
            at += 1;
            continue;
        }
        ranges.push({ start, end: at });
        if (character === '{')
            open.push(1);
        return at + 1;
    }
    ranges.push({ start, end: text.length });
    return text.length;
}
function afterQuoted(text, start, mark) {
    for (let at = text.indexOf(mark, start); at >= 0; at = text.indexOf(mark, at + 2))
        if (text[at + 1] !== mark)
            return at + 1;
    return text.length;
}
const endOf = (text, start, end) => end > start && text[end - 1] === '"' ? end - 1 : end;
function afterComment(text, start) {
    const end = text[start + 1] === '/' ? text.indexOf('\n', start) : text.indexOf('*/', start + 2);
    if (end < 0)
        return text.length;
    return text[start + 1] === '/' ? end : end + 2;
}
function writtenOutInFlow(text) {
    if (text.startsWith('@') && text[1] !== '{')
        return text[1] === '@' ? [{ start: 0, end: text.length }] : literalsOfExpression(text, 1, text.length).ranges;
    const ranges = [];
    let start = 0;
    for (let at = text.indexOf('@{'); at >= 0; at = text.indexOf('@{', at)) {
        if (at > 0 && text[at - 1] === '@') {
            at += 2;
            continue;
        }
        ranges.push({ start, end: at });
        const inside = literalsOfExpression(text, at + 2, text.length, '}');
        for (const range of inside.ranges)
            ranges.push(range);
        start = inside.end;
        at = start;
    }
    ranges.push({ start, end: text.length });
    return ranges;
}
function literalsOfExpression(text, from, to, close = '') {
    const ranges = [];
    for (let at = from; at < to;) {
        const character = text[at];
        if (character === close)
            return { ranges, end: at + 1 };
        if (character !== "'") {
            at += 1;
            continue;
        }
        const end = text.indexOf("'", at + 1);
        ranges.push({ start: at + 1, end: end < 0 ? to : end, isQuoted: true });
        at = end < 0 ? to : end + 1;
    }
    return { ranges, end: to };
}
function rangeAt(ranges, start) {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.start ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    const found = ranges[low - 1];
    return found !== undefined && start < found.end ? found : undefined;
}


/***/ }),

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ spotsIn)
});

// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __nccwpck_require__(605);
// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var archive = __nccwpck_require__(7742);
// EXTERNAL MODULE: ./lib/package/document/read-document.js + 3 modules
var read_document = __nccwpck_require__(3264);
// EXTERNAL MODULE: ./lib/package/document/source-files.js
var source_files = __nccwpck_require__(4469);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __nccwpck_require__(9092);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(5611);
;// CONCATENATED MODULE: ./lib/base/bounded-json.js
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

// EXTERNAL MODULE: ./lib/base/guid.js
var guid = __nccwpck_require__(4044);
// EXTERNAL MODULE: ./lib/package/bounded-text.js
var bounded_text = __nccwpck_require__(3089);
// EXTERNAL MODULE: ./lib/package/document/controls.js + 1 modules
var controls = __nccwpck_require__(7625);
// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __nccwpck_require__(1408);
// EXTERNAL MODULE: ./lib/package/values/hits.js + 1 modules
var values_hits = __nccwpck_require__(3385);
// EXTERNAL MODULE: ./lib/package/values/literals.js
var literals = __nccwpck_require__(8823);
// EXTERNAL MODULE: ./lib/package/values/value-kinds.js
var value_kinds = __nccwpck_require__(808);
;// CONCATENATED MODULE: ./lib/package/values/document-spots.js











const LONGEST_PATH = 1000;
function* spotsOfDocumentFile(file, value, document) {
    const place = (name) => ({ file: document, inside: file, name: (0,bounded_text/* boundedText */.L)(name, LONGEST_PATH) });
    const lower = file.toLowerCase();
    if (/^(?:controls|components)\/[^/]*\.json$/.test(lower)) {
        const top = (0,json_text/* valueAt */.fK)(value, 'TopParent');
        if ((0,controls/* kindOf */.I)(top, lower.startsWith('components/')) !== undefined)
            yield* inControl(top, ['TopParent'], '', place);
    }
    else if (lower === 'references/datasources.json')
        yield* inEntries(value, 'DataSources', place);
    else if (lower === 'entities.json') {
        yield* inEntries(value, 'Components', place);
        yield* inEntries(value, 'Entities', place);
    }
    else if (lower === 'properties.json')
        for (const name of ['LocalConnectionReferences', 'LocalDatabaseReferences']) {
            const text = (0,json_text/* textAt */.$6)(value, name);
            if (text !== undefined)
                yield copy(text, [name], false, () => place(name));
        }
}
function* inEntries(value, list, place) {
    const entries = (0,json_text/* valueAt */.fK)(value, list);
    for (const [at, entry] of (Array.isArray(entries) ? entries : []).entries()) {
        const path = [list, String(at)];
        if (list === 'Components' || (0,json_text/* textAt */.$6)(entry, 'Type') === 'ControlInfo') {
            if ((0,controls/* kindOf */.I)(entry, list === 'Components') !== undefined)
                yield* inControl(entry, path, '', place);
        }
        else if ((0,json_text/* textAt */.$6)(entry, 'Type') !== 'ResourceInfo')
            yield* inDataSource(entry, path, place);
    }
}
const FIELDS = {
    DatasetName: values_hits/* hitsInDataset */.wN,
    TableName: values_hits/* hitsInTable */.SS
};
const NOT_COPIES = new Set(['Name', 'Type', 'ApiId', 'FlowNameId', 'Id', 'ConnectionId', 'Data']);
function* inDataSource(entry, path, place) {
    if (!(0,objects/* isObject */.G)(entry))
        return;
    const here = () => place(`data source ${(0,display/* quoted */.TL)((0,json_text/* textAt */.$6)(entry, 'Name') ?? '')}`);
    for (const [key, value] of Object.entries(entry)) {
        const hitsOf = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
        const at = [...path, key];
        if (hitsOf !== undefined && typeof value === 'string')
            yield { ...copy(value, at, false, here), hits: hitsOf(value), isCopy: false, list: () => listIn(entry, value) };
        else if (!NOT_COPIES.has(key))
            yield* copiesIn(value, at, here);
    }
}
const LONGEST_TITLE = 255;
const LONGEST_DESCRIPTION = 1_000_000;
function listIn(entry, table) {
    const site = (0,json_text/* textAt */.$6)(entry, 'DatasetName');
    const description = (0,json_text/* textAt */.$6)(entry, 'DataEntityMetadataJson', table);
    if (site === undefined || description === undefined || description.length > LONGEST_DESCRIPTION)
        return undefined;
    try {
        const title = (0,json_text/* textAt */.$6)(parseBounded(description), 'title');
        return title === undefined || title.trim() === '' || title.length > LONGEST_TITLE ? undefined : { title, site };
    }
    catch {
        return undefined;
    }
}
function* copiesIn(value, path, place) {
    if (typeof value === 'string')
        yield copy(value, path, false, place);
    else if ((0,objects/* isObject */.G)(value) || Array.isArray(value)) {
        for (const leaf of (0,leaves/* leavesOf */.w)(value)) {
            const keys = [];
            for (let at = leaf.path; at !== undefined; at = at.up)
                keys.push(String(at.key));
            yield copy(leaf.text, [...path, ...keys.toReversed()], false, place);
        }
        if ((0,objects/* isObject */.G)(value))
            for (const key of Object.keys(value))
                yield copy(key, [...path, key], true, place);
    }
}
const COPIED_ID = new RegExp(`(?<![0-9a-z-])${guid/* GUID */.S}(?![0-9a-z-])`, 'gi');
function copy(text, path, isKey, place) {
    const ids = text.length < 36 ? [] : [...text.matchAll(COPIED_ID)];
    const hits = ids.map(({ index, 0: id }) => ({
        kind: value_kinds/* COPY */.sF,
        value: id.toLowerCase(),
        start: index,
        end: index + id.length
    }));
    return {
        path: () => path,
        isKey,
        text,
        hits: [...(0,values_hits/* hitsInDataset */.wN)(text), ...hits].sort((one, other) => one.start - other.start),
        written: () => [{ start: 0, end: text.length }],
        place,
        isCopy: true
    };
}
function* inControl(control, path, above, place) {
    const name = `${above}${(0,json_text/* textAt */.$6)(control, 'Name') ?? ''}`;
    const spot = (text, property, at, isCopy) => ({
        path: () => [...path, ...at],
        isKey: false,
        text,
        hits: (0,values_hits/* hitsInFormula */.CN)(text, property),
        written: () => (0,literals/* literalsOfFormula */.YE)(text),
        place: () => place(`${name} › ${property}`),
        isCopy
    });
    for (const { property, script, path: at } of (0,controls/* scriptsOf */.Sf)(control))
        yield spot(script, property, at, false);
    const states = (0,json_text/* valueAt */.fK)(control, 'ControlPropertyState');
    for (const [at, state] of (Array.isArray(states) ? states : []).entries()) {
        const text = (0,json_text/* textAt */.$6)(state, 'AutoRuleBindingString');
        if (text !== undefined)
            yield spot(text, (0,json_text/* textAt */.$6)(state, 'InvariantPropertyName') ?? '', ['ControlPropertyState', String(at), 'AutoRuleBindingString'], true);
    }
    const declared = ['Template', 'ComponentDefinitionInfo'];
    for (const { property, script, path: at } of (0,controls/* scriptsOf */.Sf)((0,json_text/* valueAt */.fK)(control, ...declared)))
        yield spot(script, property, [...declared, ...at], true);
    const children = (0,json_text/* valueAt */.fK)(control, 'Children');
    for (const [at, child] of (Array.isArray(children) ? children : []).entries())
        yield* inControl(child, [...path, 'Children', String(at)], (0,bounded_text/* boundedText */.L)(`${name} › `, LONGEST_PATH), place);
}

// EXTERNAL MODULE: ./lib/package/values/spots.js
var values_spots = __nccwpck_require__(822);
;// CONCATENATED MODULE: ./lib/package/values/package-spots.js







const MOST_SPOTS = 100_000;
function spotsIn(pkg, budget) {
    const files = [];
    let left = MOST_SPOTS;
    const kept = (spots) => {
        const holding = [];
        for (const spot of spots) {
            if (spot.hits.length === 0)
                continue;
            left -= 1;
            if (left < 0)
                throw budget.refusal(`it has more than ${MOST_SPOTS} texts with values of an environment`);
            holding.push('isCopy' in spot ? spot : { ...spot, isCopy: false });
        }
        return holding;
    };
    const { app, flows } = pkg;
    if (app !== undefined) {
        const spots = kept((0,values_spots/* spotsOfApp */.i)(app));
        if (spots.length > 0)
            files.push({ name: app.fileName, inDocument: false, bytes: pkg.raw.read(app.fileName), spots });
    }
    for (const flow of flows) {
        const spots = kept((0,values_spots/* spotsOfFlow */.$)(flow));
        if (spots.length > 0)
            files.push({ name: flow.names.definition, inDocument: false, bytes: flow.bytes, spots });
    }
    if (app === undefined)
        return { files, sources: [] };
    const document = (0,archive/* openArchive */.p_)(app.document, 'the document of the app', read_document.DOCUMENT_LIMITS, {
        leadingSeparator: true,
        budget
    });
    for (const name of document.names) {
        if (!MAY_HOLD.test(name))
            continue;
        const bytes = document.read(name);
        const value = jsonIn(bytes, name, budget);
        const spots = (0,objects/* isObject */.G)(value) ? kept(spotsOfDocumentFile(name, value, app.documentName)) : [];
        if (spots.length > 0)
            files.push({ name, inDocument: true, bytes, spots });
    }
    return { files, document, sources: document.names.filter(source_files/* isSourceFile */.c8) };
}
const MAY_HOLD = /^(?:controls\/.*|components\/.*|references\/datasources|entities|properties)\.json$/i;
function jsonIn(bytes, name, budget) {
    try {
        return (0,json_text/* parseJson */.qF)(bytes, name, name, budget);
    }
    catch (error) {
        if (error instanceof json_text/* MalformedJson */.iu)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ changesIn),
/* harmony export */   a: () => (/* binding */ valuesIn)
/* harmony export */ });
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8823);

function valuesIn(text, hits, written, map) {
    const found = [];
    let done = 0;
    for (const hit of hits.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
        const range = (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeAt */ .B3)(written, hit.start);
        if (range === undefined || hit.start < done)
            continue;
        const end = hit.encoded === undefined ? hit.end : Math.min(hit.end, range.end);
        if (end > range.end)
            continue;
        const replacement = map.replacementOf(text, { ...hit, end });
        done = end;
        if (replacement === undefined) {
            found.push({ hit });
            continue;
        }
        const { mapping, start, end: until } = replacement;
        const by = range.isQuoted === true ? replacement.text.replaceAll("'", "''") : replacement.text;
        found.push({ hit, replaced: { mapping, splice: { start, end: until, text: by } } });
    }
    return found;
}
const changesIn = (text, found) => found.flatMap(({ replaced }) => replaced === undefined || text.slice(replaced.splice.start, replaced.splice.end) === replaced.splice.text
    ? []
    : [replaced.splice]);


/***/ }),

/***/ 822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ spotsOfFlow),
/* harmony export */   i: () => (/* binding */ spotsOfApp)
/* harmony export */ });
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5611);
/* harmony import */ var _base_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9092);
/* harmony import */ var _rules_content_leaves_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1408);
/* harmony import */ var _rules_position_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(717);
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3385);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8823);







const all = (text) => [{ start: 0, end: text.length }];
function* spotsOfApp(app) {
    for (const [id, reference] of Object.entries(app.connectionReferences)) {
        const sets = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(reference, 'dataSets');
        const called = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(reference, 'displayName');
        for (const [set, content] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(sets) ? sets : {})) {
            const start = ['appDefinitionTemplate', 'properties', 'connectionReferences', id, 'dataSets', set];
            const spot = (text, hits, isKey, name, ...more) => ({
                path: () => [...start, ...more],
                isKey,
                text,
                hits,
                written: () => all(text),
                place: () => ({ file: app.fileName, pointer: (0,_rules_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerTo */ .xH)(...start, ...more), name })
            });
            yield spot(set, (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .hitsInDataset */ .wN)(set), true, `connection reference ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(typeof called === 'string' ? called : id)}`);
            const sources = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(content, 'dataSources');
            for (const [name, source] of Object.entries((0,_base_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(sources) ? sources : {})) {
                const table = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(source, 'tableName');
                if (typeof table === 'string')
                    yield spot(table, (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .hitsInTable */ .SS)(table), false, `data source ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}`, 'dataSources', name, 'tableName');
            }
        }
    }
}
function* spotsOfFlow({ definition, names, displayName }) {
    const name = `flow ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(displayName)}`;
    for (const part of ['triggers', 'actions', 'parameters']) {
        const start = ['properties', 'definition', part];
        for (const leaf of (0,_rules_content_leaves_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .w)((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(definition, ...start), (0,_rules_position_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerTo */ .xH)(...start)))
            yield {
                leaf,
                path: () => [...start, ...keysTo(leaf.path)],
                isKey: false,
                text: leaf.text,
                hits: (0,_hits_js__WEBPACK_IMPORTED_MODULE_4__/* .hitsInFlow */ .e6)(leaf),
                written: () => (0,_literals_js__WEBPACK_IMPORTED_MODULE_6__/* .writtenOutInFlow */ .zc)(leaf.text),
                place: () => ({ file: names.definition, pointer: leaf.pointer(), name })
            };
    }
}
function keysTo(link) {
    const keys = [];
    for (let at = link; at !== undefined; at = at.up)
        keys.push(String(at.key));
    return keys.toReversed();
}


/***/ }),

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   sF: () => (/* binding */ COPY),
/* harmony export */   wW: () => (/* binding */ VALUE_KINDS),
/* harmony export */   y1: () => (/* binding */ lineFor)
/* harmony export */ });
/* unused harmony export kindWord */
const ID = 'id';
const COPY = 'copy';
const VALUE_KINDS = {
    site: ['SharePoint site'],
    list: ['list'],
    library: ['list'],
    drive: ['drive'],
    file: ['file', 'script'],
    folder: ['folder'],
    table: ['table'],
    server: ['SQL server', 'file server', 'host of an internal network'],
    database: ['SQL database'],
    mailbox: ['mailbox'],
    group: ['group'],
    team: ['group'],
    channel: ['channel'],
    plan: ['plan'],
    tenant: ['tenant'],
    environment: ['environment', 'Dataverse environment'],
    host: [
        'storage account',
        'key vault',
        'message bus',
        'Azure service',
        'web app',
        'logic app',
        'API gateway',
        'host of an internal network'
    ],
    id: ['id']
};
const kindWord = (kind) => Object.keys(VALUE_KINDS).find(word => VALUE_KINDS[word]?.includes(kind)) ?? 'id';
const lineFor = ({ kind, from }) => from.includes('://') ? from : `${kindWord(kind)}:${from}`;


/***/ }),

/***/ 5961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ValueMap)
/* harmony export */ });
/* harmony import */ var _base_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3695);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(808);


const SCHEME = /^https?:\/\//i;
const BOUNDARY = /^(?:$|[/?#])/;
const ENDS = /^[.,;:!)]{1,5}$/;
class ValueMap {
    mappings;
    #byHost = new Map();
    #byValue = new Map();
    #brought;
    constructor(mappings) {
        this.mappings = mappings;
        this.#brought = [...new Set(mappings.map(({ to }) => (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)(plainValue(to))))];
        for (const mapping of mappings) {
            add(this.#byValue, plainValue(mapping.from), mapping);
            const prefix = (0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)(mapping.from.replace(SCHEME, '')).toLowerCase().replace(/\/+$/, '');
            const host = /^[^/?#:]*/.exec(prefix)?.[0] ?? '';
            if (host !== '')
                add(this.#byHost, host, { mapping, prefix });
        }
        for (const list of this.#byHost.values())
            list.sort((one, other) => other.prefix.length - one.prefix.length);
    }
    replacementOf(text, hit) {
        return hit.encoded === undefined ? this.#ofName(text, hit) : this.#ofAddress(text, hit, hit.encoded);
    }
    brings({ value }) {
        const plain = value.toLowerCase();
        return this.#brought.some(brought => plain.startsWith(brought) && isBoundary(plain.slice(brought.length)));
    }
    #ofName(text, { kind, value, start, end }) {
        const written = text.slice(start, end).toLowerCase();
        const mapping = [...(this.#byValue.get(plainValue(value)) ?? []), ...(this.#byValue.get(written) ?? [])].find(candidate => fits(candidate, kind));
        return mapping === undefined ? undefined : { mapping, start, end, text: bareValue(mapping.to) };
    }
    #ofAddress(text, hit, encoded) {
        const written = text.slice(hit.start, hit.end);
        const { characters, ends } = decodedUnits(written, Math.max(1, encoded));
        const scheme = SCHEME.exec(characters)?.[0].length ?? 0;
        const rest = characters.slice(scheme).toLowerCase();
        const host = /^[^/?#:]*/.exec(rest)?.[0] ?? '';
        const found = this.#byHost
            .get(host)
            ?.find(({ mapping, prefix }) => fits(mapping, hit.kind) && rest.startsWith(prefix) && isBoundary(rest.slice(prefix.length)));
        if (found === undefined)
            return undefined;
        const { mapping, prefix } = found;
        const withScheme = SCHEME.test(mapping.to);
        const from = withScheme ? 0 : (ends[scheme - 1] ?? 0);
        const end = ends[scheme + prefix.length - 1] ?? written.length;
        return { mapping, start: hit.start + from, end: hit.start + end, text: encodedTo(mapping.to, encoded) };
    }
}
const isBoundary = (rest) => BOUNDARY.test(rest) || ENDS.test(rest);
const fits = ({ kind }, of) => kind === undefined || of === _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .COPY */ .sF || (Object.hasOwn(_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_KINDS */ .wW, kind) && _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .VALUE_KINDS */ .wW[kind]?.includes(of) === true);
const plainValue = (text) => bareValue(text).toLowerCase();
const bareValue = (text) => text.replace(SCHEME, '').replace(/(?<=[^/])\/$/, '');
function encodedTo(to, encoded) {
    const address = to.replace(/(?<=[^/])\/+$/, '').replaceAll(' ', '%20');
    if (encoded === 0)
        return address;
    const once = encodeURIComponent((0,_base_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .uriDecoded */ .B)(address));
    return encoded === 1 ? once : encodeURIComponent(once);
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function decodedUnits(written, times) {
    let characters = written;
    let ends = Array.from({ length: written.length }, (_, at) => at + 1);
    for (let time = 0; time < times; time += 1) {
        let text = '';
        const places = [];
        for (let at = 0; at < characters.length;) {
            const run = characters[at] === '%' ? /^(?:%[0-9a-f]{2})+/i.exec(characters.slice(at, at + 300))?.[0] : undefined;
            if (run === undefined) {
                text += characters[at] ?? '';
                places.push(ends[at] ?? written.length);
                at += 1;
                continue;
            }
            const [first, size] = firstCharacter(run);
            text += first;
            for (let unit = 0; unit < first.length; unit += 1)
                places.push(ends[at + size - 1] ?? written.length);
            at += size;
        }
        characters = text;
        ends = places;
    }
    return { characters, ends };
}
function firstCharacter(run) {
    for (const size of [3, 6, 9, 12]) {
        if (size > run.length)
            break;
        try {
            return [decodeURIComponent(run.slice(0, size)), size];
        }
        catch { }
    }
    return [run.slice(0, 1), 1];
}


/***/ }),

/***/ 1818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ unsafe),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   uW: () => (/* binding */ zipEntries)
/* harmony export */ });
/* unused harmony export damaged */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8522);
/* harmony import */ var adm_zip__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1316);
/* harmony import */ var _base_display_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5611);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7594);
/* harmony import */ var _entry_names_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2041);
/* harmony import */ var _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(611);
/* harmony import */ var _zip_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9290);







const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const DAMAGED = 'Download or export the file again. If it is kept in git, mark *.zip as binary in .gitattributes: changed line endings destroy a zip.';
const UNSAFE = 'Power Apps does not create archives like this. Do not use this file; export the package again.';
const damaged = (what, why, cause) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(what, 300)}`, why, remedy: DAMAGED, cause });
const unsafe = (what, why) => new _unsafe_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .UnsafeArchive */ .p({ doing: `read ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(what, 300)}`, why, remedy: UNSAFE });
const asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function zipEntries(bytes, what, limits, onCount = () => { }) {
    const buffer = asBuffer(bytes);
    const { entries } = checkedLayout(buffer, what, limits.entries);
    onCount(entries.length);
    const listed = directoryOf(buffer, what, limits);
    return listed.map((entry, at) => {
        const name = (0,_entry_names_js__WEBPACK_IMPORTED_MODULE_6__/* .decodedName */ .Uq)(entry.rawEntryName);
        const { header } = entry;
        const seen = entries[at];
        if (seen?.start !== header.offset || seen.compressedSize !== header.compressedSize)
            throw unsafe(what, `there are two ways to read its entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`);
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
                    throw damaged(what, `the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is truncated`, error);
                }
            }
        };
    });
}
function checkedLayout(buffer, what, mostEntries) {
    try {
        return (0,_zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .layoutOf */ .a)(buffer, mostEntries);
    }
    catch (error) {
        if (!(error instanceof _zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .LayoutFault */ .x))
            throw error;
        const names = error.names.map(name => (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_6__/* .decodedName */ .Uq)(name)));
        const why = error.message.split('{}').reduce((text, part, at) => `${text}${names[at - 1] ?? ''}${part}`);
        throw error.kind === 'damaged' ? damaged(what, why, error) : unsafe(what, why);
    }
}
function directoryOf(buffer, what, limits) {
    const decode = (raw) => {
        if (raw.length > limits.nameBytes)
            throw unsafe(what, `it contains an entry name of ${raw.length} bytes, more than the ${limits.nameBytes} allowed`);
        return Buffer.from(raw).toString('hex');
    };
    try {
        const zip = new adm_zip__WEBPACK_IMPORTED_MODULE_1__(buffer, { noSort: true, decoder: { encode: text => Buffer.from(text), decode } });
        return zip.getEntries();
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ)
            throw error;
        const twice = /Duplicate entry name "?([0-9a-f]*)/i.exec((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
        if (twice !== null)
            throw unsafe(what, `it contains the entry ${(0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)((0,_entry_names_js__WEBPACK_IMPORTED_MODULE_6__/* .decodedName */ .Uq)(Buffer.from(twice[1] ?? '', 'hex')))} twice`);
        throw damaged(what, 'it is not a complete zip archive', error);
    }
}
function tooLarge(entry, size, room) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.name);
    if (size > room.entry)
        return `the entry ${name} expands to more than ${room.entry} bytes`;
    if (size > room.left)
        return `its entries expand to more bytes than allowed, at ${name}`;
    if (size > room.ratioFrom && size > entry.compressedSize * room.ratio)
        return `the entry ${name} expands to more than ${room.ratio} times its size`;
    return undefined;
}
function expanded(entry, room, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.name);
    if (entry.encrypted)
        throw unsafe(what, `the entry ${name} is encrypted`);
    if (entry.method !== STORED && entry.method !== DEFLATED)
        throw unsafe(what, `the entry ${name} uses compression method ${entry.method}, which packages do not use`);
    const claimed = tooLarge(entry, entry.size, room);
    if (claimed !== undefined)
        throw unsafe(what, claimed);
    const data = entry.compressed();
    const content = entry.method === STORED || (data.length === 0 && entry.size === 0) ? data : inflated(entry, data, what);
    if (content.length !== entry.size)
        throw damaged(what, `the entry ${name} has ${content.length} bytes, but its header says ${entry.size}`);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== entry.crc)
        throw damaged(what, `the checksum of the entry ${name} does not match its content`);
    return content;
}
function inflated(entry, data, what) {
    const name = (0,_base_display_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(entry.name);
    let content;
    let used;
    try {
        const { buffer, engine } = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, {
            maxOutputLength: Math.max(1, entry.size),
            chunkSize: Math.max(1024, entry.size + 1),
            info: true
        });
        used = engine.bytesWritten;
        content = buffer;
    }
    catch (error) {
        if (isTooLarge(error))
            throw unsafe(what, `the entry ${name} expands to more than the ${entry.size} bytes that its header says`);
        throw damaged(what, `the content of the entry ${name} cannot be decompressed`, error);
    }
    if (used < data.length)
        throw unsafe(what, `there are bytes after the content of the entry ${name}`);
    return content;
}
const isTooLarge = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ layoutOf),
/* harmony export */   x: () => (/* binding */ LayoutFault)
/* harmony export */ });
class LayoutFault extends Error {
    kind;
    names;
    constructor(kind, why, names = []) {
        super(why);
        this.kind = kind;
        this.names = names;
    }
}
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_EXTRA = 0x0001;
const NAME_EXTRA = 0x7075;
const FOLLOWED_BY_DESCRIPTOR = 0x0008;
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP64_END = Buffer.from('PK\u0006\u0006', 'latin1');
const ZIP64_LOCATOR = Buffer.from('PK\u0006\u0007', 'latin1');
const damaged = (why, ...names) => new LayoutFault('damaged', why, names);
const unsafe = (why, ...names) => new LayoutFault('unsafe', why, names);
function layoutOf(bytes, mostEntries) {
    const end = endRecordOf(bytes);
    const [disk, directoryDisk] = [bytes.readUInt16LE(end + 4), bytes.readUInt16LE(end + 6)];
    const [here, count] = [bytes.readUInt16LE(end + 8), bytes.readUInt16LE(end + 10)];
    const [size, start] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
    if ([disk, directoryDisk, here, count].includes(0xffff) || size === 0xffffffff || start === 0xffffffff)
        throw unsafe('it is a zip64 archive, which packages never are');
    if (count > mostEntries)
        throw unsafe(`it holds ${count} entries, more than the ${mostEntries} allowed`);
    if (disk !== 0 || directoryDisk !== 0 || here !== count)
        throw unsafe('it is one part of a split archive');
    if (start + size > end || (count > 0 && !isAt(bytes, start, CENTRAL_SIGNATURE)))
        throw damaged('it is not a complete zip archive');
    const entries = entriesOf(bytes, start, start + size, count);
    for (const entry of entries)
        expectHeader(bytes, entry);
    refuseRecords(bytes, start, end);
    if (start + size !== end)
        throw unsafe('there are bytes between its directory and its end record');
    return {
        entries: contiguous(entries.map(entry => extentOf(bytes, entry)), start)
    };
}
function endRecordOf(bytes) {
    const tail = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT);
    const at = bytes.lastIndexOf(END);
    if (at < tail || at + END_RECORD > bytes.length)
        throw damaged('it is not a complete zip archive');
    const after = endOfComment(bytes, at);
    if (after > bytes.length)
        throw damaged('it is not a complete zip archive');
    if (after < bytes.length)
        throw unsafe('there are bytes after its end');
    for (let other = bytes.indexOf(END, tail); other < at; other = bytes.indexOf(END, other + 1))
        if (endOfComment(bytes, other) === bytes.length)
            throw unsafe('it has several end records');
    return at;
}
const endOfComment = (bytes, end) => end + END_RECORD + bytes.readUInt16LE(end + 20);
function refuseRecords(bytes, start, end) {
    const directory = bytes.subarray(start, end);
    const comment = bytes.subarray(end + END_RECORD);
    for (const part of [directory, comment]) {
        if (part.includes(ZIP64_END) || part.includes(ZIP64_LOCATOR))
            throw unsafe('it holds a zip64 record, which packages never do');
        if (part.includes(END))
            throw unsafe('it has several end records');
    }
}
function entriesOf(bytes, start, end, count) {
    const entries = [];
    let at = start;
    for (; entries.length < count;) {
        if (at + CENTRAL_HEADER > end || !isAt(bytes, at, CENTRAL_SIGNATURE))
            throw damaged('it is not a complete zip archive');
        const nameEnd = at + CENTRAL_HEADER + bytes.readUInt16LE(at + 28);
        const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
        const next = extraEnd + bytes.readUInt16LE(at + 32);
        if (next > end)
            throw damaged('it is not a complete zip archive');
        const name = bytes.subarray(at + CENTRAL_HEADER, nameEnd);
        const entry = {
            name,
            flags: bytes.readUInt16LE(at + 8),
            method: bytes.readUInt16LE(at + 10),
            crc: bytes.readUInt32LE(at + 16),
            compressedSize: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            start: bytes.readUInt32LE(at + 42)
        };
        if ([entry.compressedSize, entry.size, entry.start].includes(0xffffffff))
            throw unsafe(ZIP64_SIZES, name);
        refuseExtras(bytes, nameEnd, extraEnd, name);
        entries.push(entry);
        at = next;
    }
    if (at !== end)
        throw unsafe('its directory is longer than its entries');
    return entries;
}
function refuseExtras(bytes, start, end, name) {
    for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
        const id = bytes.readUInt16LE(at);
        if (id === ZIP64_EXTRA)
            throw unsafe(ZIP64_SIZES, name);
        if (id === NAME_EXTRA)
            throw unsafe('the entry {} has a second name', name);
    }
}
const ZIP64_SIZES = 'the entry {} has zip64 sizes, which packages never need';
function expectHeader(bytes, { name, start }) {
    const from = start + LOCAL_HEADER;
    const isThere = from <= bytes.length && isAt(bytes, start, LOCAL_SIGNATURE);
    if (!isThere || !bytes.subarray(from, from + bytes.readUInt16LE(start + 26)).equals(name))
        throw damaged("the entry {} is not where the archive's directory says it is", name);
}
function extentOf(bytes, entry) {
    const { name, start, flags, method, compressedSize } = entry;
    const extra = start + LOCAL_HEADER + bytes.readUInt16LE(start + 26);
    const content = extra + bytes.readUInt16LE(start + 28);
    const end = content + compressedSize;
    if (end > bytes.length)
        throw damaged('the entry {} is cut off', name);
    refuseExtras(bytes, extra, content, name);
    const described = (flags & FOLLOWED_BY_DESCRIPTOR) !== 0;
    const header = [bytes.readUInt32LE(start + 14), bytes.readUInt32LE(start + 18), bytes.readUInt32LE(start + 22)];
    const isSame = [entry.crc, compressedSize, entry.size].every((value, at) => header[at] === value || (described && header[at] === 0));
    if (bytes.readUInt16LE(start + 6) !== flags || bytes.readUInt16LE(start + 8) !== method || !isSame)
        throw unsafe('the two headers of the entry {} differ', name);
    return { name, start, compressedSize, end: described ? end + descriptorAt(bytes, end, entry) : end };
}
function descriptorAt(bytes, at, { name, crc, compressedSize, size }) {
    for (const lead of [4, 0]) {
        if (at + lead + 12 > bytes.length || (lead === 4 && !isAt(bytes, at, DESCRIPTOR_SIGNATURE)))
            continue;
        const said = [0, 4, 8].map(offset => bytes.readUInt32LE(at + lead + offset));
        if ([crc, compressedSize, size].every((value, index) => said[index] === value))
            return lead + 12;
    }
    throw unsafe('the two headers of the entry {} differ', name);
}
function contiguous(entries, directory) {
    let end = 0;
    let before;
    for (const entry of entries.toSorted((one, other) => one.start - other.start)) {
        if (before !== undefined && entry.start < before.end)
            throw unsafe('its entries {} and {} overlap', before.name, entry.name);
        if (entry.start > end)
            throw unsafe('there are bytes in front of its entry {} that belong to no entry', entry.name);
        end = entry.end;
        before = entry;
    }
    if (end > directory)
        throw unsafe('its directory overlaps its entry {}', before?.name ?? Buffer.alloc(0));
    if (end < directory)
        throw unsafe('there are bytes in front of its directory that belong to no entry');
    return entries;
}
const isAt = (bytes, at, signature) => at >= 0 && at + 4 <= bytes.length && bytes.readUInt32LE(at) === signature;


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
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
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
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(7594);
// EXTERNAL MODULE: ./lib/base/display.js
var display = __nccwpck_require__(5611);
// EXTERNAL MODULE: ./lib/package/budget.js
var package_budget = __nccwpck_require__(2151);
// EXTERNAL MODULE: ./lib/package/document/source-files.js
var source_files = __nccwpck_require__(4469);
// EXTERNAL MODULE: ./lib/base/objects.js
var objects = __nccwpck_require__(605);
// EXTERNAL MODULE: ./lib/package/json-text.js + 1 modules
var json_text = __nccwpck_require__(9092);
;// CONCATENATED MODULE: ./lib/package/app-part.js





const APPS = 'Microsoft.PowerApps/apps/';
function readApp(reading, displayName) {
    const chosen = candidateNamed(reading, displayName);
    if (chosen === undefined) {
        reading.warnings.push(`The manifest lists the app ${(0,display/* quoted */.TL)(displayName)}, but no folder below ${APPS} contains it.`);
        return undefined;
    }
    reading.claim([chosen.name]);
    const app = readParts(reading, chosen);
    reportStrays(reading, app.folder);
    return app;
}
function foldersOf(reading) {
    const folders = reading.left(APPS).map(name => name.slice(APPS.length).split('/'));
    return [...new Set(folders.filter(parts => parts.length > 1).map(([folder]) => folder ?? ''))];
}
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
            if (!(error instanceof errors/* ActionError */.lZ) || error instanceof package_budget/* OverBudget */.sg)
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
    const template = (0,json_text/* valueAt */.fK)(file, 'appDefinitionTemplate');
    if (!(0,objects/* isObject */.G)(file) || !(0,objects/* isObject */.G)(template))
        throw malformed(reading, name, 'it has no "appDefinitionTemplate"');
    const refuse = (why) => malformed(reading, name, why);
    const displayName = (0,json_text/* nameAt */.Dc)(template, ['properties', 'displayName'], refuse) ?? '';
    return { folder, name, file, template, displayName };
}
function readParts(reading, { folder, name, file, template, displayName }) {
    const documentName = findDocument(reading, folder, name, template);
    const version = (0,json_text/* nameAt */.Dc)(template, ['properties', 'appVersion'], why => malformed(reading, name, why));
    return {
        folder,
        template,
        file,
        fileName: name,
        displayName,
        ...(version === undefined ? {} : { version }),
        connectionReferences: referencesOf(template),
        documentName,
        document: reading.take(documentName),
        files: readFiles(reading, folder, file)
    };
}
function referencesOf(template) {
    const references = (0,json_text/* valueAt */.fK)(template, 'properties', 'connectionReferences');
    const entries = (0,objects/* isObject */.G)(references) ? Object.entries(references) : [];
    return (0,json_text/* safeMap */.Ek)(entries.filter((entry) => (0,objects/* isObject */.G)(entry[1])));
}
const flowKeyOf = (reference) => textAt(reference, 'parameterHints', 'workflowName', 'value');
function documentPathOf(template) {
    const value = (0,json_text/* textAt */.$6)(template, 'properties', 'appUris', 'documentUri', 'value');
    return value === undefined ? undefined : APPS + value.replaceAll('\\', '/').replace(/^\/+/, '');
}
function findDocument(reading, folder, name, template) {
    const path = documentPathOf(template);
    const linked = path === undefined ? undefined : reading.find(path);
    if (linked !== undefined)
        return linked;
    const documents = reading.left(`${APPS}${folder}/`).filter(file => /\.msapp$/i.test(file));
    const [only] = documents;
    if (only === undefined || documents.length > 1)
        throw malformed(reading, name, only === undefined
            ? `the app's document ${(0,display/* quoted */.TL)(path ?? '.msapp')} is missing`
            : `the app's document ${(0,display/* quoted */.TL)(path ?? '.msapp')} is missing, and there are several candidates: ${(0,display/* listed */.KE)(documents.map(display/* quoted */.TL), 5)}`);
    reading.warnings.push(`The app's document is not at ${(0,display/* quoted */.TL)(path ?? '')}, where its JSON says it is. ${(0,display/* quoted */.TL)(only)} is used instead.`);
    return only;
}
function readFiles(reading, folder, file) {
    const ends = lastPartsIn(file);
    return reading
        .left(`${APPS}${folder}/`)
        .filter(name => ends.has(lastPart(name).toLowerCase()))
        .map(name => ({ role: roleOf(lastPart(name)), name, bytes: reading.take(name) }));
}
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
const roleOf = (fileName) => fileName.replace(/^(N[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-){1,20}/i, '');
function lastPartsIn(root) {
    const parts = new Set();
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string' && value.includes('/'))
            parts.add(lastPart(value).toLowerCase());
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
    reading.claim(strays);
    const folderOf = (name) => name.slice(APPS.length).split('/')[0] ?? '';
    const beside = strays.filter(name => folderOf(name) === folder);
    const others = new Set(strays.map(folderOf).filter(other => other !== folder));
    if (beside.length > 0)
        reading.warnings.push(`${beside.length === 1 ? '1 file' : `${beside.length} files`} in the app's folder, possibly left over from earlier exports, ${beside.length === 1 ? 'is' : 'are'} not part of the app and ignored.`);
    for (const other of others)
        reading.warnings.push(`The folder ${(0,display/* quoted */.TL)(APPS + other)} does not belong to a listed app and is ignored.`);
}
const malformed = (reading, file, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The package was changed after its export. Export it again.'
});

// EXTERNAL MODULE: ./lib/package/archive.js + 1 modules
var package_archive = __nccwpck_require__(7742);
;// CONCATENATED MODULE: ./lib/package/foreign-kinds.js


const EXPORT_INSTEAD = 'To move a canvas app or a flow, use the .zip that "Export package" creates.';
const CONTENT_TYPES = '[content_types].xml';
const isOffice = (main) => ({ has }) => has(CONTENT_TYPES) && has(main);
const FOREIGN_KINDS = [
    {
        kind: 'teams-app',
        what: 'a Teams app package',
        remedy: `Upload it in the Teams admin center. ${EXPORT_INSTEAD}`,
        is: ({ has, json }) => has('manifest.json') && isTeamsManifest(json('manifest.json'))
    },
    {
        kind: 'code-app',
        what: 'a code app project (power.config.json)',
        remedy: `Build it and publish it with the Power Platform CLI (pac code push). ${EXPORT_INSTEAD}`,
        is: ({ has }) => has('power.config.json')
    },
    {
        kind: 'power-bi',
        what: 'a Power BI file (.pbix or .pbit)',
        remedy: `Publish it with Power BI. ${EXPORT_INSTEAD}`,
        is: ({ has }) => has(CONTENT_TYPES) &&
            ['datamodel', 'datamodelschema', 'datamashup', 'report/layout', 'report/definition/report.json'].some(has)
    },
    {
        kind: 'office-document',
        what: 'an Excel workbook',
        remedy: EXPORT_INSTEAD,
        is: files => isOffice('xl/workbook.xml')(files) || isOffice('xl/workbook.bin')(files)
    },
    { kind: 'office-document', what: 'a Word document', remedy: EXPORT_INSTEAD, is: isOffice('word/document.xml') },
    {
        kind: 'office-document',
        what: 'a PowerPoint presentation',
        remedy: EXPORT_INSTEAD,
        is: isOffice('ppt/presentation.xml')
    },
    {
        kind: 'sharepoint-package',
        what: 'a SharePoint Framework package (.sppkg)',
        remedy: `Upload it to the app catalog of SharePoint. ${EXPORT_INSTEAD}`,
        is: ({ has }) => has('appmanifest.xml') && has(CONTENT_TYPES)
    },
    {
        kind: 'custom-connector',
        what: 'the definition of a custom connector',
        remedy: 'Create the connector from it in the target (pac connector create, or paconn). It is needed there before an app that uses it is imported.',
        is: ({ has }) => has('apidefinition.swagger.json') || (has('apiproperties.json') && has('settings.json'))
    },
    {
        kind: 'migration-data',
        what: 'an archive of the Configuration Migration tool',
        remedy: `Import it with that tool (pac data import). ${EXPORT_INSTEAD}`,
        is: ({ has }) => has('data.xml') && has('data_schema.xml')
    },
    {
        kind: 'logic-app-project',
        what: 'the project of a Logic App',
        remedy: `Deploy it with Azure tools. ${EXPORT_INSTEAD}`,
        is: ({ has, names }) => has('host.json') && names.some(name => /^[^/]+\/workflow\.json$/.test(name))
    },
    {
        kind: 'wrapped-msapp',
        what: 'a zip archive around an app document (.msapp)',
        remedy: 'Nothing can be imported from it. Use the package (.zip) that the export page creates. An .msapp can only be opened in Power Apps Studio.',
        is: ({ names }) => names.some(isDocument) && names.every(name => isDocument(name) || isRemark(name))
    }
];
const isDocument = (name) => name.endsWith('.msapp');
const isRemark = (name) => /\.(?:md|txt|png|jpe?g|gif|pdf)$|(?:^|\/)licen[cs]e$/.test(name);
const isTeamsManifest = (value) => /\/MicrosoftTeams\.schema\.json/i.test((0,json_text/* textAt */.$6)(value, '$schema') ?? '') ||
    ((0,json_text/* textAt */.$6)(value, 'manifestVersion') !== undefined && (0,objects/* isObject */.G)((0,json_text/* valueAt */.fK)(value, 'icons')));
function foreignKind(archive, json) {
    const spelled = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    const files = {
        names: [...spelled.keys()],
        has: name => spelled.has(name),
        json: name => json(spelled.get(name) ?? name)
    };
    const found = FOREIGN_KINDS.find(({ is }) => is(files));
    return found === undefined ? undefined : { kind: found.kind, what: found.what, remedy: found.remedy };
}

;// CONCATENATED MODULE: ./lib/package/text-kinds.js



const AGAIN = 'Download or export the package again. Check that the step that fetches it succeeded.';
const UNKNOWN_TYPE = 'a file of an unknown type';
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
        ? { kind: 'not-a-zip', what: UNKNOWN_TYPE, remedy: 'Use the .zip that "Export package" creates.' }
        : { kind: 'not-a-zip', what: what[1], remedy: what[2] };
}
const magic = (...digits) => (bytes) => digits.every((digit, at) => bytes[at] === digit);
const REPACKED = 'Unpack it. A package is a .zip file, exactly as it was exported.';
const SIGNS = [
    ['<!doctype html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    ['<html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
    [
        '<?xml version="1.0" encoding="utf-8"?><error>',
        'an error message of the storage service, saved in place of the file',
        AGAIN
    ],
    ['<', 'an XML document', AGAIN],
    ['uesdb', 'a base64-encoded zip archive', 'Decode it first (base64 --decode).'],
    [magic(0x37, 0x7a, 0xbc, 0xaf), 'a 7-Zip archive', REPACKED],
    [magic(0x1f, 0x8b), 'a gzip file', REPACKED],
    [magic(0x52, 0x61, 0x72, 0x21), 'a RAR archive', REPACKED],
    [magic(0xff, 0xfe), 'a UTF-16 text file, as PowerShell creates when binary output is redirected', AGAIN]
];
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
    if (isWorkflow((0,json_text/* valueAt */.fK)(value, 'properties', 'definition')) ||
        isWorkflow((0,json_text/* valueAt */.fK)(value, 'definition')) ||
        isWorkflow(value))
        return {
            kind: 'flow-definition',
            what: 'the definition of a flow without its package',
            remedy: 'Use the package (.zip) it came from, or export the flow as a package.'
        };
    if (isTeamsManifest(value))
        return {
            kind: 'teams-app',
            what: 'the manifest.json of a Teams app',
            remedy: 'A Teams app is uploaded in the Teams admin center. Use the .zip that "Export package" creates.'
        };
    if ((0,json_text/* textAt */.$6)(value, 'swagger') !== undefined || (0,json_text/* textAt */.$6)(value, 'openapi') !== undefined)
        return {
            kind: 'custom-connector',
            what: 'an OpenAPI definition, as custom connectors have one',
            remedy: 'Create the custom connector from it in the target (pac connector create, or paconn). Then use the .zip that "Export package" creates.'
        };
    if ((0,objects/* isObject */.G)((0,json_text/* valueAt */.fK)(value, 'resources')) && (0,objects/* isObject */.G)((0,json_text/* valueAt */.fK)(value, 'details')))
        return {
            kind: 'not-a-zip',
            what: 'the manifest.json of a package without its other files',
            remedy: 'Use the .zip file it came from.'
        };
    return { kind: 'not-a-zip', what: 'a JSON file', remedy: 'Use the .zip that "Export package" creates.' };
}
function jsonOf(bytes) {
    try {
        return bytes.length > json_text/* MOST_JSON_BYTES */.Vi ? undefined : (0,json_text/* parseJson */.qF)(bytes, 'the file');
    }
    catch {
        return undefined;
    }
}
const isWorkflow = (value) => (0,objects/* isObject */.G)((0,json_text/* valueAt */.fK)(value, 'actions')) && (0,objects/* isObject */.G)((0,json_text/* valueAt */.fK)(value, 'triggers'));
const isDeploymentTemplate = (value) => /deploymenttemplate\.json/i.test((0,json_text/* textAt */.$6)(value, '$schema') ?? '');

;// CONCATENATED MODULE: ./lib/package/archive-kinds.js






const PACKAGE_FOLDERS = ['microsoft.powerapps', 'microsoft.flow', 'microsoft.commondatamodel'];
const APP_DOCUMENT = {
    kind: 'msapp',
    what: 'an app document (.msapp) without its package',
    remedy: 'Use the package (.zip) that the export page creates. An .msapp can be opened in Power Apps Studio but not imported.'
};
function recogniseArchive(archive, noun = 'zip archive') {
    const names = archive.names.map(name => name.toLowerCase());
    return (packageKind(archive) ??
        solutionKind(names) ??
        (isAppDocument(names) ? APP_DOCUMENT : undefined) ??
        definitionKind(archive, names) ??
        foreignKind(archive, name => archive_kinds_jsonOf(archive, name)) ??
        canvasSourceKind(names) ??
        bundleKind(archive) ??
        sourceTreeKind(archive) ??
        otherContent(names, noun));
}
const isAppDocument = (names) => names.includes('header.json') && names.includes('properties.json');
function packageKind(archive) {
    if (!archive.has('manifest.json'))
        return undefined;
    const hasFolder = archive.names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0]?.toLowerCase() ?? ''));
    if (!hasFolder && !listsResources(archive))
        return undefined;
    return archive.wrapper === undefined
        ? { kind: 'package', what: 'a Power Apps package', remedy: 'It can be used as it is.' }
        : {
            kind: 'wrapped-package',
            what: `a Power Apps package inside the folder ${(0,display/* quoted */.TL)(archive.wrapper)}`,
            remedy: 'Compress the content of the folder rather than the folder, or export the package again.'
        };
}
function listsResources(archive) {
    try {
        const value = jsonIn(archive, 'manifest.json');
        return (0,objects/* isObject */.G)(value) && (0,objects/* isObject */.G)(value['resources']) && (0,objects/* isObject */.G)(value['details']);
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
            what: 'the folder of a single flow without its package',
            remedy: 'Use the whole package, with its manifest.json.'
        };
    const template = ['template.json', 'azuredeploy.json'].find(name => archive.has(name));
    if (template === undefined || !isDeploymentTemplate(archive_kinds_jsonOf(archive, template)))
        return undefined;
    return {
        kind: 'logic-app-template',
        what: 'an Azure deployment template',
        remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
    };
}
const jsonIn = (archive, name) => (0,json_text/* parseJson */.qF)(archive.read(name), name, name, archive.budget);
function archive_kinds_jsonOf(archive, name) {
    try {
        return jsonIn(archive, name);
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
        remedy: 'Use the exported package. An app that is packed from source is not a package.'
    };
}
const MOST_INNER = 50;
const INNER_LIMITS = { ...package_archive/* DEFAULT_LIMITS */.dR, expandedBytes: 16 * 1024 * 1024 };
function bundleKind(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    if (zips.length === 0)
        return undefined;
    const inner = zips.slice(0, MOST_INNER).filter(name => isPackage(archive, name));
    return {
        kind: 'bundle',
        what: `a zip archive that contains ${zips.length === 1 ? 'another zip archive' : `${zips.length} other zip archives`}`,
        remedy: inner.length === 0
            ? `Use a Power Apps package. None of these zip files is one: ${(0,display/* listed */.KE)(zips.map(display/* quoted */.TL), 5)}.`
            : `Unzip it and use ${inner.length === 1 ? 'the package' : 'one of the packages'} in it: ${(0,display/* listed */.KE)(inner.map(display/* quoted */.TL))}.`,
        inner
    };
}
function isPackage(archive, name) {
    try {
        return packageKind((0,package_archive/* openArchive */.p_)(archive.read(name), name, INNER_LIMITS, { budget: archive.budget })) !== undefined;
    }
    catch {
        return false;
    }
}
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
            what: 'a zip archive with an unpacked package in one of its folders',
            remedy: `Compress the content of the folder ${(0,display/* quoted */.TL)(nested.slice(0, -'/manifest.json'.length))}, or export the package again.`
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
function otherContent(names, noun) {
    if (names.length === 0)
        return {
            kind: 'zip',
            what: `an empty ${noun}`,
            remedy: noun === 'folder' ? 'Name a package, or a folder with packages.' : 'Export the package again.'
        };
    const folders = names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0] ?? ''));
    return folders
        ? {
            kind: 'zip',
            what: `a ${noun} with the folders of a package and no manifest.json`,
            remedy: 'Export the package again. It cannot be imported without its manifest.'
        }
        : {
            kind: 'zip',
            what: `a ${noun} with other content`,
            remedy: 'Use the .zip that "Export package" creates in Power Apps or Power Automate.'
        };
}

// EXTERNAL MODULE: ./lib/package/digest.js
var digest = __nccwpck_require__(7990);
// EXTERNAL MODULE: ./lib/package/resource.js
var package_resource = __nccwpck_require__(6526);
;// CONCATENATED MODULE: ./lib/package/flow-part.js





const FLOWS = 'Microsoft.Flow/flows/';
function sourceStateOf(definition) {
    switch (textAt(definition, 'properties', 'state')) {
        case 'Started':
            return 'on';
        case 'Stopped':
            return 'off';
        case 'Suspended':
            return 'suspended';
        default:
            return undefined;
    }
}
function readFlows(reading, resources, unread) {
    const flows = [];
    for (const [key, resource] of Object.entries(resources)) {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'flow')
            continue;
        const named = (0,package_resource/* displayNameOf */.Nv)(resource, key);
        const file = reading.find(`${FLOWS}${key}/definition.json`);
        if (file === undefined) {
            reading.warnings.push(`The manifest lists the flow ${(0,display/* quoted */.TL)(named)}, but ${(0,display/* quoted */.TL)(`${FLOWS}${key}/definition.json`)} is missing.`);
            continue;
        }
        const flow = reading.attempt(file, () => readFlow(reading, key, named, file));
        if (flow === undefined)
            unread.add(key);
        else
            flows.push(flow);
    }
    flow_part_reportStrays(reading, resources);
    return flows;
}
function readFlow(reading, key, named, file) {
    const bytes = reading.take(file);
    const definition = objectIn(reading, file, bytes);
    const refuse = (why) => flow_part_malformed(reading, file, why);
    const connectorsName = reading.find(`${FLOWS}${key}/apisMap.json`);
    const connectionsName = reading.find(`${FLOWS}${key}/connectionsMap.json`);
    const missingMaps = [
        ...(connectorsName === undefined ? ['apisMap.json'] : []),
        ...(connectionsName === undefined ? ['connectionsMap.json'] : [])
    ];
    for (const map of missingMaps)
        reading.warnings.push(`The flow ${(0,display/* quoted */.TL)(named)} has no ${map}.`);
    return {
        key,
        id: (0,json_text/* nameAt */.Dc)(definition, ['name'], refuse) ?? key,
        displayName: (0,json_text/* nameAt */.Dc)(definition, ['properties', 'displayName'], refuse) ?? named,
        names: {
            definition: file,
            ...(connectorsName === undefined ? {} : { connectors: connectorsName }),
            ...(connectionsName === undefined ? {} : { connections: connectionsName })
        },
        bytes,
        definition,
        connectors: readMap(reading, connectorsName),
        connections: readMap(reading, connectionsName),
        ...(missingMaps.length === 0 ? {} : { missingMaps })
    };
}
function readMap(reading, file) {
    if (file === undefined)
        return (0,json_text/* safeMap */.Ek)([]);
    return (0,json_text/* safeMap */.Ek)(Object.entries(objectIn(reading, file, reading.take(file))).map(([name, value]) => {
        if (typeof value === 'string')
            return [name, value];
        throw flow_part_malformed(reading, file, `the value of ${(0,display/* quoted */.TL)(name)} is not a string`);
    }));
}
function objectIn(reading, file, bytes) {
    const value = reading.parse(file, bytes);
    if ((0,objects/* isObject */.G)(value))
        return value;
    throw flow_part_malformed(reading, file, 'it is not a JSON object');
}
const flow_part_malformed = (reading, file, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(file)} in ${reading.what}`,
    why,
    remedy: 'The file was edited after its export. Export the package again.'
});
function readFlowManifest(reading) {
    const file = reading.find(`${FLOWS}manifest.json`);
    if (file === undefined)
        return undefined;
    const manifest = reading.attempt(file, () => objectIn(reading, file, reading.take(file)));
    const paths = (0,json_text/* valueAt */.fK)(manifest, 'flowAssets', 'assetPaths');
    return Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : [];
}
function flow_part_reportStrays(reading, resources) {
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
        reading.claim(names);
        reading.warnings.push(`The folder ${(0,display/* quoted */.TL)(FLOWS + folder)} does not belong to a listed flow and is ignored.`);
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

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
function util_assignProp(target, prop, value) {
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
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
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
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
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
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
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
function util_issue(...args) {
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

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
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
                members(target, protoMembers);
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
            const raw = rawShape(def);
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



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
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
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
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
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
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
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
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
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
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
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
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
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
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
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
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
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
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
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
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
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
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
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
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
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
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
        payload.issues.push(...prefixIssues(property, result.issues));
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
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
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
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
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







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
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
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
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
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
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
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
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
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
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

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
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
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
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
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
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
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
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
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
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
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
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
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
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
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
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
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
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
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
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
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
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
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
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
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
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
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
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
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.boolean;
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
})));
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
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
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
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
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
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
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
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
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
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
                if (abortEarly && result.issues.length !== 0 && aborted(result))
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
        final.issues.push(...prefixIssues(key, result.issues));
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
    const okeys = optionalKeys(def.shape);
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
            if (aborted(payload, seen))
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
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
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
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
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
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
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
                if (aborted(payload, seen))
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
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
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
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
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
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
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
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
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
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
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
                    util.assignProp(propValues, k, new Set());
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
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
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
})));
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
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
    if (isPlainObject(a) && isPlainObject(b)) {
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
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
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
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
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
        final.issues.push(...prefixIssues(index, result.issues));
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
            final.issues.push(...prefixIssues(i, r.issues));
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
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
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
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
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
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
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
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
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
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
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
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
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
})));
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
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
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
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
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
})));
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
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
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
            throw new $ZodAsyncError();
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
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
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
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
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
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
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
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
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
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
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
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
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
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
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
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
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
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
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
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
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
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
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
        ...normalizeParams(params),
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
        ...normalizeParams(params),
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
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
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
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
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
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
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
        ...normalizeParams(params),
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
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
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
        ...normalizeParams(params),
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
        ...util.normalizeParams(params),
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
        ...normalizeParams(params),
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
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
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
        ...normalizeParams(params),
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
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
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
        ...normalizeParams(params),
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
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
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
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
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
                payload.issues.push(util_issue(_issue));
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
        ...normalizeParams(params),
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
                util_assignProp(target, key, source[key]);
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
            util_assignProp(properties, key, merged);
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
                util_assignProp(defs, seen.defId, seen.def);
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
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
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
    const values = getEnumValues(def.entries);
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
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
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
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
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
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
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
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
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

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
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
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
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
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
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
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
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
        throw new $ZodAsyncError();
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
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

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
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
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
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
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
        return clone(this, def, params);
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
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
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
        own(this, "spa", value);
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
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
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
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
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
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
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
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
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
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
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
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
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
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
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
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
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
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
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
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
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
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
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
const ZodBoolean = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBoolean", (inst, def) => {
    core.$ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.booleanProcessor(inst, ctx, json, params);
})));
function schemas_boolean(params) {
    return core._boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
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
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
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

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
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
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
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
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
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
        ...util.normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
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
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
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
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
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
const ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
})));
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
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
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
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
            ...normalizeParams(params),
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
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
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
const ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
})));
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
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
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
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
                payload.issues.push(util_issue(_issue));
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
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
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
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
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
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
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
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
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
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
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
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
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
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
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
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
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
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
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
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
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

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
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
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
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

;// CONCATENATED MODULE: ./lib/base/read-once.js
const NO_JIT = { jitless: true };
function read_once_safeParse(schema, value) {
    try {
        return schema.safeParse(value, NO_JIT);
    }
    catch {
        return { success: false, error: { issues: [{ path: [], message: 'it has more problems than can be listed' }] } };
    }
}

;// CONCATENATED MODULE: ./lib/package/manifest.js






const LONGEST_MANIFEST_TEXT = 32 * 1024;
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;
const MOST_RESOURCES = 10_000;
const manifest_text = schemas_string().catch('');
const optionalText = schemas_string().nullish();
const Details = looseObject({
    displayName: manifest_text,
    description: manifest_text,
    createdTime: manifest_text,
    packageTelemetryId: manifest_text,
    creator: manifest_text,
    sourceEnvironment: manifest_text
});
const Resource = looseObject({
    type: schemas_string().min(1),
    id: optionalText,
    name: optionalText,
    suggestedId: optionalText,
    creationType: optionalText,
    suggestedCreationType: optionalText,
    selectedCreationType: optionalText,
    details: looseObject({
        displayName: optionalText,
        iconUri: optionalText,
        comment: optionalText
    })
        .nullish(),
    configurableBy: optionalText,
    hierarchy: optionalText,
    dependsOn: array(schemas_string()).nullish()
});
function parseManifest(bytes, what, budget) {
    if (bytes.length > MOST_MANIFEST_BYTES)
        throw manifest_malformed(what, `it has ${bytes.length} bytes, more than the ${MOST_MANIFEST_BYTES} allowed`);
    const value = (0,json_text/* parseJson */.qF)(bytes, what, undefined, budget);
    const longest = longestText(value);
    if (longest > LONGEST_MANIFEST_TEXT)
        throw manifest_malformed(what, `it has a text of ${longest} characters, more than the ${LONGEST_MANIFEST_TEXT} allowed`);
    if (!(0,objects/* isObject */.G)(value))
        throw manifest_malformed(what, 'it is not a JSON object');
    const { schema, details, resources } = value;
    if (!(0,objects/* isObject */.G)(resources))
        throw manifest_malformed(what, 'it has no "resources"');
    const entries = Object.entries(resources);
    if (entries.length > MOST_RESOURCES)
        throw manifest_malformed(what, `it lists ${entries.length} resources, more than the ${MOST_RESOURCES} allowed`);
    return {
        schema: typeof schema === 'string' ? schema : '',
        details: Details.parse((0,objects/* isObject */.G)(details) ? details : {}, NO_JIT),
        resources: (0,json_text/* safeMap */.Ek)(entries.map(([key, entry]) => [key, resourceOf(key, entry, what)])),
        file: value
    };
}
function longestText(root) {
    let longest = 0;
    const open = [root];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value === 'string')
            longest = Math.max(longest, value.length);
        else if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                open.push(inner);
    }
    return longest;
}
function resourceOf(key, entry, what) {
    const result = read_once_safeParse(Resource, entry);
    if (!result.success) {
        throw manifest_malformed(what, `its resource ${(0,display/* quoted */.TL)(key)} is malformed: ${(0,display/* listed */.KE)(result.error.issues.map(problemOf), 3)}`);
    }
    return entry;
}
function problemOf({ path, message }) {
    const subject = path.length === 0 ? 'it' : (0,display/* quoted */.TL)(path.map(String).join('.'));
    if (message.startsWith('Too small'))
        return `${subject} is empty`;
    const expected = EXPECTED[/expected (\w+), received/.exec(message)?.[1] ?? ''];
    return expected === undefined ? `${subject}: ${(0,display/* plainText */.wh)(message)}` : `${subject} is not ${expected}`;
}
const EXPECTED = {
    array: 'a list',
    object: 'an object',
    string: 'a string'
};
const manifest_malformed = (what, why) => new errors/* ActionError */.lZ({
    doing: `read ${(0,display/* plainText */.wh)(what, 400)}`,
    why,
    remedy: 'The file was edited after its export, or is the manifest of something else. Export the package again.'
});

;// CONCATENATED MODULE: ./lib/package/reading.js



class ReadingBroke extends errors/* ActionError */.lZ {
}
const readable = (error) => error instanceof errors/* ActionError */.lZ
    ? error
    : new ReadingBroke({
        doing: 'read the file',
        why: 'it has a structure that this action did not expect',
        remedy: 'Export the package again. If that does not help, report the problem, with this file if you may.',
        cause: error
    });
class Reading {
    archive;
    what;
    warnings = [];
    faults = [];
    #left;
    #tolerant;
    constructor(archive, what, { tolerant = false } = {}) {
        this.archive = archive;
        this.what = what;
        this.#tolerant = tolerant;
        this.#left = new Map(archive.names.map(name => [name.toLowerCase(), name]));
    }
    find(path) {
        return this.#left.get(path.toLowerCase());
    }
    left(folder = '') {
        const start = folder.toLowerCase();
        return [...this.#left].filter(([path]) => path.startsWith(start)).map(([, name]) => name);
    }
    attempt(file, read) {
        if (!this.#tolerant)
            return read();
        try {
            return read();
        }
        catch (error) {
            if (error instanceof package_budget/* OverBudget */.sg)
                throw error;
            this.faults.push({ file: error instanceof json_text/* MalformedJson */.iu ? (error.file ?? file) : file, error: readable(error) });
            return undefined;
        }
    }
    claim(names) {
        for (const name of names)
            this.#left.delete(name.toLowerCase());
    }
    take(name) {
        this.claim([name]);
        return this.archive.read(name);
    }
    parse(name, bytes) {
        return (0,json_text/* parseJson */.qF)(bytes, `${name} in ${this.what}`, name, this.archive.budget);
    }
}

// EXTERNAL MODULE: ./lib/package/zip-entries.js
var zip_entries = __nccwpck_require__(1818);
;// CONCATENATED MODULE: ./lib/package/recognise.js






const APPLE_DOUBLE = Buffer.from([0x00, 0x05, 0x16, 0x07]);
const LOCAL_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const SPANNED = Buffer.from('PK\u0007\u0008', 'latin1');
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const TAIL = 22 + 0xffff;
function recognise(bytes, budget = new package_budget/* Budget */.__()) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (head.length === 0)
        return {
            kind: 'empty',
            what: 'an empty file',
            remedy: 'The step or download that wrote the file failed. Check it, and export the package again.'
        };
    if (head.subarray(0, 4).equals(APPLE_DOUBLE))
        return {
            kind: 'apple-double',
            what: 'a macOS AppleDouble file, which contains only attributes of another file',
            remedy: 'Delete it and use the file of the same name without the leading "._".'
        };
    try {
        return looksLikeZip(head) ? recogniseZip(head, budget) : recogniseText(head);
    }
    catch {
        return { kind: 'not-a-zip', what: UNKNOWN_TYPE, remedy: 'Export the package again.' };
    }
}
const looksLikeZip = (bytes) => [LOCAL_HEADER, SPANNED, END_OF_DIRECTORY].some(signature => bytes.subarray(0, 4).equals(signature)) ||
    bytes.subarray(-TAIL).includes(END_OF_DIRECTORY);
function recogniseZip(bytes, budget) {
    try {
        return recogniseArchive((0,package_archive/* openArchive */.p_)(bytes, 'the file', package_archive/* DEFAULT_LIMITS */.dR, { budget }));
    }
    catch (error) {
        if (holdsAppDocument(bytes))
            return APP_DOCUMENT;
        const why = error instanceof errors/* ActionError */.lZ ? error : undefined;
        return {
            kind: 'damaged-zip',
            what: `a zip archive that cannot be read: ${why?.why ?? 'its structure is broken'}`,
            remedy: why?.remedy ?? 'Download or export the file again.'
        };
    }
}
function holdsAppDocument(bytes) {
    try {
        const names = (0,zip_entries/* zipEntries */.uW)(bytes, 'the file', package_archive/* DEFAULT_LIMITS */.dR).map(({ name }) => name.toLowerCase());
        return isAppDocument(names.map(name => name.replaceAll('\\', '/').replace(/^\//, '')));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/package/app-package.js












function readPackage(bytes, what, budget = new package_budget/* Budget */.__()) {
    const archive = openPackage(bytes, what, budget);
    return app_package_readParts(new Reading(archive, (0,display/* plainText */.wh)(what, 300)), { digest: (0,digest/* digestOf */.o)(bytes), size: bytes.length });
}
function app_package_readParts(reading, file) {
    const manifest = parseManifest(reading.take('manifest.json'), `manifest.json of ${reading.what}`, reading.archive.budget);
    const { resources } = manifest;
    const rootKey = (0,package_resource/* rootOf */.I5)(resources);
    const root = rootKey === undefined ? undefined : resources[rootKey];
    if (rootKey === undefined || root === undefined)
        throw new errors/* ActionError */.lZ({
            doing: `read ${reading.what}`,
            why: `its manifest lists ${typesIn(resources)}`,
            remedy: 'Export the app or the flow as a package again.'
        });
    const kind = (0,package_resource/* kindOf */.I)(root) === 'app' ? 'app' : 'flow';
    const unread = new Set();
    const app = kind === 'app' ? readAppOf(reading, rootKey, (0,package_resource/* displayNameOf */.Nv)(root, rootKey), unread) : undefined;
    const flows = readFlows(reading, resources, unread);
    const flowAssets = readFlowManifest(reading);
    const others = reading.left().flatMap(name => {
        const bytes = reading.attempt(name, () => reading.take(name));
        return bytes === undefined ? [] : [{ name, bytes }];
    });
    return {
        ...file,
        manifest,
        resources,
        rootKey,
        kind,
        ...(app === undefined ? {} : { app }),
        flows,
        ...(flowAssets === undefined ? {} : { flowAssets }),
        others,
        raw: reading.archive,
        unread,
        warnings: shortened([
            ...reading.archive.oddities.map(oddity => `The package is not as it was exported: ${oddity}.`),
            ...reading.warnings
        ])
    };
}
function readAppOf(reading, key, displayName, unread) {
    const faults = reading.faults.length;
    const app = reading.attempt('Microsoft.PowerApps/apps', () => readApp(reading, displayName));
    if (reading.faults.length > faults)
        unread.add(key);
    return app;
}
const MOST_WARNINGS = 50;
const shortened = (warnings) => warnings.length > MOST_WARNINGS
    ? [...warnings.slice(0, MOST_WARNINGS), `There are ${warnings.length - MOST_WARNINGS} more warnings.`]
    : [...warnings];
function openPackage(bytes, what, budget) {
    const archive = openZip(bytes, what, budget);
    const recognised = recogniseArchive(archive);
    if (recognised.kind === 'package' || recognised.kind === 'wrapped-package')
        return archive;
    throw notPackage(what, recognised);
}
function openZip(bytes, what, budget) {
    try {
        return (0,package_archive/* openArchive */.p_)(bytes, what, package_archive/* DEFAULT_LIMITS */.dR, { budget });
    }
    catch (error) {
        const recognised = recognise(bytes, budget);
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
function typesIn(resources) {
    const types = new Set(Object.values(resources).map(({ type }) => (0,display/* quoted */.TL)(type)));
    return types.size === 0 ? 'no resources' : `neither an app nor a flow, only ${(0,display/* listed */.KE)([...types], 5)}`;
}

// EXTERNAL MODULE: ./lib/package/document/read-document.js + 3 modules
var read_document = __nccwpck_require__(3264);
// EXTERNAL MODULE: ./lib/package/entry-names.js
var entry_names = __nccwpck_require__(2041);
;// CONCATENATED MODULE: ./lib/package/folder.js






function folderArchive(files, what, limits = package_archive/* DEFAULT_LIMITS */.dR, budget = new package_budget/* Budget */.__()) {
    if (files.length > limits.entries)
        throw (0,zip_entries/* unsafe */.N9)(what, `it holds ${files.length} files, more than the ${limits.entries} allowed`);
    budget.spendFiles(files.length);
    const kept = new Map();
    const seen = new Set();
    let left = limits.expandedBytes;
    const oddities = new Set();
    for (const file of [...files].sort(inOrder)) {
        const name = (0,entry_names/* normalisedName */.E1)(file.name.replaceAll('\\', '_'), limits.depth);
        if (typeof name === 'string')
            throw (0,zip_entries/* unsafe */.N9)(what, `the file ${(0,display/* quoted */.TL)(file.name)} ${name}`);
        if (file.size > limits.entryExpandedBytes)
            throw (0,zip_entries/* unsafe */.N9)(what, `the file ${(0,display/* quoted */.TL)(file.name)} has more than ${limits.entryExpandedBytes} bytes`);
        left -= file.size;
        if (left < 0)
            throw (0,zip_entries/* unsafe */.N9)(what, `its files have more than the ${limits.expandedBytes} bytes allowed`);
        if ((0,entry_names/* isMacExtra */.eP)(name.name)) {
            oddities.add('it contains files added by macOS, which are ignored');
            continue;
        }
        if (seen.has((0,entry_names/* comparableName */._t)(name.name)))
            throw (0,zip_entries/* unsafe */.N9)(what, `it contains several files called ${(0,display/* quoted */.TL)(name.name)} that differ only in case`);
        seen.add((0,entry_names/* comparableName */._t)(name.name));
        kept.set(name.name, file);
    }
    return {
        names: [...kept.keys()],
        oddities: [...oddities],
        budget,
        has: name => kept.has(name),
        read: name => {
            const file = kept.get(name);
            if (file !== undefined) {
                budget.spendInflated(file.size);
                return file.read();
            }
            throw new errors/* ActionError */.lZ({
                doing: `read ${what}`,
                why: `it does not contain the file ${(0,display/* quoted */.TL)(name)}`,
                remedy: 'Export the package again.'
            });
        }
    };
}
const MANIFEST = 'manifest.json';
function inOrder(one, other) {
    if (one.name === MANIFEST || other.name === MANIFEST)
        return one.name === other.name ? 0 : one.name === MANIFEST ? 1 : -1;
    return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/package/inner-package.js



function innerPackage(bytes, budget = new Budget()) {
    try {
        return innerPackageOf(openArchive(bytes, 'the file', DEFAULT_LIMITS, { budget }));
    }
    catch {
        return undefined;
    }
}
function innerPackageOf(archive) {
    const zips = archive.names.filter(name => /\.zip$/i.test(name));
    const [name] = zips;
    if (name === undefined || zips.length > 1 || archive.has('manifest.json'))
        return undefined;
    const bytes = archive.read(name);
    const { kind } = recogniseArchive((0,package_archive/* openArchive */.p_)(bytes, name, package_archive/* DEFAULT_LIMITS */.dR, { budget: archive.budget }));
    return kind === 'package' || kind === 'wrapped-package' ? { name, bytes } : undefined;
}

;// CONCATENATED MODULE: ./lib/package/inspect.js











function inspectFile(bytes, what, readSources, budget = new package_budget/* Budget */.__()) {
    try {
        return inspectBytes(bytes, what, readSources, budget);
    }
    catch (error) {
        return { recognised: UNREADABLE, faults: [fault('', error)] };
    }
}
function inspectBytes(bytes, what, readSources, budget) {
    let archive;
    try {
        archive = (0,package_archive/* openArchive */.p_)(bytes, what, package_archive/* DEFAULT_LIMITS */.dR, { budget });
    }
    catch (error) {
        const recognised = recognise(bytes, budget);
        return { recognised, faults: recognised.kind === 'damaged-zip' ? [fault('', error)] : [] };
    }
    const inner = packageIn(archive);
    return inner === undefined
        ? inspectArchive(archive, what, () => ({ digest: (0,digest/* digestOf */.o)(bytes), size: bytes.length }), readSources)
        : inspectInner(inner, what, readSources, budget);
}
function packageIn(archive) {
    try {
        return innerPackageOf(archive);
    }
    catch {
        return undefined;
    }
}
function inspectInner({ name, bytes }, what, readSources, budget) {
    const archive = (0,package_archive/* openArchive */.p_)(bytes, what, package_archive/* DEFAULT_LIMITS */.dR, { budget });
    const file = { digest: (0,digest/* digestOf */.o)(bytes), size: bytes.length };
    return {
        ...inspectArchive(archive, what, () => file, readSources),
        recognised: {
            kind: 'package-in-zip',
            what: `a zip archive around the package ${(0,display/* quoted */.TL)(name)}`,
            remedy: 'It can be used as it is.'
        }
    };
}
function inspectFolder(files, what, readSources, budget = new package_budget/* Budget */.__()) {
    try {
        const size = files.reduce((sum, file) => sum + file.size, 0);
        const archive = folderArchive(files, what, package_archive/* DEFAULT_LIMITS */.dR, budget);
        return inspectArchive(archive, what, () => ({ digest: '', size }), readSources, 'folder');
    }
    catch (error) {
        return { recognised: UNREADABLE, faults: [fault('', error)] };
    }
}
function inspectArchive(archive, what, file, readSources, noun = 'zip archive') {
    let recognised;
    try {
        recognised = recogniseArchive(archive, noun);
    }
    catch (error) {
        return { recognised: UNREADABLE, archive, faults: [fault('', error)] };
    }
    if (recognised.kind !== 'package' && recognised.kind !== 'wrapped-package')
        return { recognised, archive, faults: [] };
    const reading = new Reading(archive, (0,display/* plainText */.wh)(what, 300), { tolerant: true });
    let pkg;
    try {
        pkg = app_package_readParts(reading, file());
    }
    catch (error) {
        const place = error instanceof package_budget/* OverBudget */.sg ? '' : 'manifest.json';
        return { recognised, archive, faults: [...reading.faults, fault(place, error)] };
    }
    const { app } = pkg;
    try {
        for (const { name, bytes } of [...(app?.files ?? []), ...pkg.others])
            if (/\.json$/i.test(name))
                reading.attempt(name, () => reading.parse(name, bytes));
        const document = app === undefined
            ? undefined
            : reading.attempt(app.documentName, () => (0,read_document.readDocument)(app.document, 'the document of the app', readSources, archive.budget));
        return { recognised, archive, pkg, document, faults: reading.faults };
    }
    catch (error) {
        return { recognised, archive, faults: [...reading.faults, fault('', error)] };
    }
}
function withSourcesRead(inspection) {
    try {
        inspection.document?.sources();
        return inspection;
    }
    catch (error) {
        const { recognised, archive, faults } = inspection;
        return { recognised, archive, faults: [...faults, fault('', error)] };
    }
}
const UNREADABLE = {
    kind: 'damaged-zip',
    what: 'an archive whose files cannot be read',
    remedy: 'Download or export the file again.'
};
const fault = (file, error) => ({ file, error: readable(error) });

;// CONCATENATED MODULE: ./lib/package/rules/check-failed.js
const CHECK_FAILED = {
    id: 'check-failed',
    severity: 'error',
    about: 'Every part of the check can be carried out.',
    consequence: 'What this part of the check would have found is not known.',
    remedy: 'This is a defect of the action: please report it, with the package if you may. Do not trust the package before somebody has looked at it.'
};
const checkFailed = (what, place) => ({
    rule: CHECK_FAILED.id,
    severity: CHECK_FAILED.severity,
    message: `${what} failed on this package.`,
    ...(place === undefined ? {} : { place }),
    consequence: CHECK_FAILED.consequence,
    remedy: CHECK_FAILED.remedy
});

// EXTERNAL MODULE: ./lib/package/document/disagreements.js
var disagreements = __nccwpck_require__(3925);
// EXTERNAL MODULE: ./lib/package/bounded-text.js
var bounded_text = __nccwpck_require__(3089);
;// CONCATENATED MODULE: ./lib/package/rules/finding.js
const SEVERITIES = ['error', 'warning', 'note'];
const bySeverity = (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
function countsBySeverity(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}

// EXTERNAL MODULE: ./lib/package/rules/position.js
var position = __nccwpck_require__(717);
;// CONCATENATED MODULE: ./lib/package/rules/run-rules.js



const MOST_OF_A_RULE = 200;
function runRules(subject, rules, expired = () => false) {
    const findings = [];
    for (const rule of rules) {
        if (expired())
            return [...findings, tooLong(rule.id)];
        try {
            if (!runRule(subject, rule, expired, findings))
                return [...findings, tooLong(rule.id)];
        }
        catch {
            findings.push(checkFailed(`The rule ${rule.id}`));
        }
    }
    return findings;
}
function runRule(subject, rule, expired, findings) {
    let count = 0;
    for (const found of rule.look(subject)) {
        count += 1;
        if (count > MOST_OF_A_RULE)
            continue;
        findings.push({
            rule: rule.id,
            severity: rule.severity,
            message: found.message,
            ...(found.place === undefined ? {} : { place: bounded(found.place) }),
            consequence: found.consequence ?? rule.consequence,
            remedy: found.remedy ?? rule.remedy
        });
        if (count % 64 === 0 && expired())
            return false;
    }
    if (count > MOST_OF_A_RULE)
        findings.push({
            rule: rule.id,
            severity: rule.severity,
            message: `There are ${count - MOST_OF_A_RULE} more findings of this rule.`,
            consequence: rule.consequence,
            remedy: rule.remedy
        });
    return true;
}
const bounded = (place) => (place.pointer?.length ?? 0) > position/* LONGEST_POINTER */.B3 ? { ...place, pointer: undefined } : place;
const weighed = (findings, settings) => findings
    .flatMap(finding => {
    const severity = settings.get(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
})
    .sort(bySeverity);
const TOO_LONG = {
    id: 'check-cut-short',
    severity: 'error',
    about: 'The package can be checked within the time limit of a check.',
    consequence: 'The rest of the package was not checked.',
    remedy: 'No exported package takes this long. Do not trust this one.'
};
const tooLong = (at) => ({
    rule: TOO_LONG.id,
    severity: TOO_LONG.severity,
    message: `The check ran out of time at the rule ${at}.`,
    consequence: TOO_LONG.consequence,
    remedy: TOO_LONG.remedy
});

;// CONCATENATED MODULE: ./lib/package/rules/content/sources-differ.js



const sourcesDiffer = {
    id: 'sources-differ',
    severity: 'warning',
    about: "The source files (.pa.yaml) in the app's document match its control files, which Studio and the player use.",
    consequence: 'Power Apps Studio and the player use the control files. What is only in the source files has no effect, and what is only in the control files is easy to miss.',
    remedy: 'Make the change in Power Apps Studio and export the app again. Do not edit the files in a document.',
    *look({ pkg: { app }, document }) {
        if (app === undefined || document === undefined)
            return;
        let left = MOST_OF_A_RULE;
        for (const found of (0,disagreements/* disagreements */.o)(document)) {
            if (left === 0)
                return;
            left -= 1;
            const { file, path, property } = found;
            const name = (0,bounded_text/* boundedJoin */.E)(property === undefined ? path : [...path, property], ' › ');
            yield {
                message: `${name}: ${SAID[found.only ?? 'both']}.`,
                place: { file: app.documentName, inside: file, name }
            };
        }
    }
};
const SAID = {
    both: 'the source file differs from the control file, which the app runs from',
    sources: 'only the source file has it, so it is not part of the app',
    controls: 'the app has it, but no source file shows it'
};
const SOURCE_RULES = [sourcesDiffer];

// EXTERNAL MODULE: ./lib/package/rules/content/aggregation.js
var aggregation = __nccwpck_require__(5200);
// EXTERNAL MODULE: ./lib/base/guid.js
var base_guid = __nccwpck_require__(4044);
// EXTERNAL MODULE: ./lib/package/rules/content/leaves.js
var leaves = __nccwpck_require__(1408);
;// CONCATENATED MODULE: ./lib/package/rules/content/dataverse-tables.js






function dataverseTables({ pkg, document }) {
    const used = [];
    const { app } = pkg;
    if (app !== undefined) {
        const properties = ['appDefinitionTemplate', 'properties', 'databaseReferences'];
        const databases = (0,json_text/* valueAt */.fK)(app.template, 'properties', 'databaseReferences');
        const tables = new Set();
        for (const database of Object.values((0,objects/* isObject */.G)(databases) ? databases : {})) {
            const sources = (0,json_text/* valueAt */.fK)(database, 'dataSources');
            for (const [shown, source] of Object.entries((0,objects/* isObject */.G)(sources) ? sources : {}))
                tables.add((0,json_text/* textAt */.$6)(source, 'logicalName') ?? shown);
        }
        const listed = tables.size > 0;
        for (const { name, type, table, connector } of document?.dataSources ?? [])
            if (/^NativeCDSDataSourceInfo$/i.test(type) || isDataverse(connector ?? ''))
                tables.add(table ?? name);
        const place = listed
            ? { file: app.fileName, pointer: (0,position/* pointerTo */.xH)(...properties) }
            : { file: app.documentName, name: 'data sources' };
        if (tables.size > 0)
            used.push({ user: 'The app', tables: [...tables], inFlow: false, place });
    }
    for (const { definition, displayName, names } of pkg.flows) {
        const references = (0,json_text/* valueAt */.fK)(definition, 'properties', 'connectionReferences');
        const usesIt = Object.entries((0,objects/* isObject */.G)(references) ? references : {}).some(([name, reference]) => isDataverse((0,json_text/* textAt */.$6)(reference, 'id')?.replace(/^.*\//s, '') ?? name));
        if (!usesIt)
            continue;
        const { tables, pointer } = tablesInFlow(definition);
        if (tables.size > 0)
            used.push({
                user: `The flow ${(0,display/* quoted */.TL)(displayName)}`,
                tables: [...tables],
                inFlow: true,
                place: { file: names.definition, pointer, name: `flow ${(0,display/* quoted */.TL)(displayName)}` }
            });
    }
    return used;
}
const isDataverse = (connector) => /^shared_commondataservice(?:forapps)?(?:_\d{1,3})?$/i.test(connector);
const IN_PATH = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([\w-]{1,128})'\)\)\}/i;
const FIELDS = /^(?:(?:.{0,60}\/)?entityName|(?:.{0,60}\/)?table|(?:.{0,60}\/)?subscriptionRequest\/entityname)$/i;
function tablesInFlow(definition) {
    const tables = new Set();
    let pointer = '';
    for (const part of ['triggers', 'actions']) {
        const path = ['properties', 'definition', part];
        for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(definition, ...path), (0,position/* pointerTo */.xH)(...path))) {
            const { text, key } = leaf;
            const table = key === 'path' && text.includes('/tables/')
                ? IN_PATH.exec(text)?.[1]
                : FIELDS.test(key) && /^[\w-]{1,128}$/.test(text)
                    ? text
                    : undefined;
            if (table === undefined || (0,base_guid/* isGuid */.W)(table))
                continue;
            tables.add(table);
            if (pointer === '')
                pointer = leaf.pointer();
        }
    }
    return { tables, pointer };
}

;// CONCATENATED MODULE: ./lib/package/rules/content/cannot-carry.js






const resourcesOf = ({ pkg }, test) => Object.entries(pkg.resources).filter(([, resource]) => test(resource));
const placeOf = ([key, resource]) => ({
    file: 'manifest.json',
    pointer: (0,position/* pointerTo */.xH)('resources', key),
    name: (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))
});
const namesOf = (entries) => (0,display/* listed */.KE)(entries.map(([key, resource]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))), 10);
const customConnector = {
    id: 'custom-connector',
    severity: 'warning',
    about: 'Packages do not contain custom connectors. The target must have one with the same display name.',
    consequence: 'The import stops until the target has the custom connector.',
    remedy: 'Create it in the target first, from its own definition. It is found by its display name, or by the id given as target under "resources".',
    inPlan: false,
    look: subject => (0,aggregation/* limited */.TJ)(resourcesOf(subject, package_resource/* isCustomConnector */.v9).map(entry => ({
        message: `The package needs the custom connector ${namesOf([entry])} but does not contain it.`,
        place: placeOf(entry)
    })), 'custom connectors')
};
const neededConnections = {
    id: 'needed-connections',
    severity: 'note',
    about: 'Packages do not contain connections. The target must have one for each connector that needs one.',
    consequence: 'The import stops until each of them has a connection in the target.',
    remedy: 'Create the connections in the target once, and map them with the input "connections".',
    *look(subject) {
        const needed = resourcesOf(subject, resource => (0,package_resource/* kindOf */.I)(resource) === 'connection');
        const [first] = needed;
        if (first === undefined)
            return;
        const counts = new Map();
        for (const [, resource] of needed) {
            const name = connectorOf(resource, subject);
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
        const names = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
        yield {
            message: `The package needs ${needed.length === 1 ? '1 connection' : `${needed.length} connections`} in the target: ${(0,display/* listed */.KE)(names, 20)}.`,
            place: placeOf(first)
        };
    }
};
function connectorOf(resource, { pkg: { resources } }) {
    const [key] = (0,package_resource/* prerequisites */.a4)(resource, resources);
    const connector = key === undefined ? undefined : resources[key];
    if (key === undefined || connector === undefined)
        return 'an unknown connector';
    return connector.name ? (0,display/* plainText */.wh)(connector.name, 120) : (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(connector, key));
}
const gateway = {
    id: 'on-premises-gateway',
    severity: 'warning',
    about: 'Packages do not contain gateways. Whatever uses a gateway needs one in the target.',
    consequence: 'Without a gateway in the target, the app cannot reach the data. No such package was available for testing.',
    remedy: 'Install a gateway that the target can use, and create the connection there through it.',
    look: ({ pkg: { app } }) => (0,aggregation/* limited */.TJ)(Object.entries(app?.connectionReferences ?? {}).flatMap(([id, reference]) => {
        if ((0,json_text/* valueAt */.fK)(reference, 'isOnPremiseConnection') !== true)
            return [];
        const path = ['appDefinitionTemplate', 'properties', 'connectionReferences', id];
        const name = (0,json_text/* valueAt */.fK)(reference, 'displayName');
        return [
            {
                message: `The app's connection ${(0,display/* quoted */.TL)(typeof name === 'string' ? name : id)} uses an on-premises gateway.`,
                place: { file: app?.fileName ?? '', pointer: (0,position/* pointerTo */.xH)(...path, 'isOnPremiseConnection') }
            }
        ];
    }), 'connections through gateways')
};
const TABLE_OF_FLOW = 'The service looks the table up while it saves the flow. Where the target does not have it, the import of the flow fails (reported for the legacy connector: DynamicOperationRequestClientFailure).';
const dataverse = {
    id: 'dataverse-tables',
    severity: 'warning',
    about: 'Packages do not contain Dataverse tables. The target must have those that the app and its flows use.',
    consequence: 'The app is imported but does not find the table. Microsoft does not support apps that depend on Dataverse in packages.',
    remedy: 'Bring the tables into the target in a solution first, or move the app in a solution as well.',
    look: subject => (0,aggregation/* limited */.TJ)(dataverseTables(subject).map(({ user, tables, inFlow, place }) => ({
        message: `${user} uses ${tables.length === 1 ? 'the Dataverse table' : `${tables.length} Dataverse tables:`} ${(0,display/* listed */.KE)(tables.map(display/* quoted */.TL), 10)}.`,
        place,
        ...(inFlow ? { consequence: TABLE_OF_FLOW } : {})
    })), 'flows that use Dataverse tables')
};
const RETIRED = /^microsoft\.commondatamodel\//i;
const ROLES = /\/(?:roles|securityroles|permissionsets)$/i;
const dataModel = {
    id: 'retired-data-model',
    severity: 'warning',
    about: 'The package contains no entities or picklists of the data model that preceded Dataverse.',
    consequence: 'It is unknown whether current environments still accept them.',
    remedy: 'Move tables in a solution. To import the package anyway, choose overwrite or merge under "resources".',
    *look(subject) {
        const old = resourcesOf(subject, ({ type }) => RETIRED.test(type) && !ROLES.test(type));
        const [first] = old;
        if (first !== undefined)
            yield { message: `The manifest lists ${namesOf(old)} from the retired data model.`, place: placeOf(first) };
    }
};
const roles = {
    id: 'security-roles',
    severity: 'warning',
    about: 'Packages do not contain custom roles or permission sets. The target must have them.',
    consequence: 'Users without the role in the target cannot access the data. No such package was available for testing.',
    remedy: 'Create the roles in the target, or bring them there in a solution, and assign them.',
    *look(subject) {
        const listing = resourcesOf(subject, ({ type }) => ROLES.test(type));
        const [first] = listing;
        if (first !== undefined)
            yield {
                message: `The manifest lists ${listing.length === 1 ? 'a role' : 'roles'} that packages do not contain: ${namesOf(listing)}.`,
                place: placeOf(first)
            };
    }
};
const CANNOT_CARRY_RULES = [
    customConnector,
    neededConnections,
    gateway,
    dataverse,
    dataModel,
    roles
];

;// CONCATENATED MODULE: ./lib/package/rules/content/client-version.js


const client_version_FIELDS = ['createdByClientVersion', 'minClientVersion'];
const isNegative = (value) => typeof value === 'number' && value < 0;
const CLIENT_VERSION_RULES = [
    {
        id: 'incomplete-client-version',
        severity: 'warning',
        about: "The version of Power Apps Studio in the app's JSON has four parts, none of which is negative.",
        consequence: 'The app is imported but cannot be published: "Authoring tool version is invalid" (reported by a third party, not confirmed).',
        remedy: 'Open the app in Power Apps Studio at the source, save and publish it, and export the package again.',
        look: ({ pkg: { app } }) => client_version_FIELDS.flatMap((field) => {
            const path = ['properties', field];
            const part = ['build', 'revision'].find(name => isNegative((0,json_text/* valueAt */.fK)(app?.template, ...path, name)));
            if (app === undefined || part === undefined)
                return [];
            return [
                {
                    message: `The ${part} of ${field} is negative, as if the version had been written with too few parts.`,
                    place: { file: app.fileName, pointer: (0,position/* pointerTo */.xH)('appDefinitionTemplate', ...path, part) }
                }
            ];
        })
    }
];

;// CONCATENATED MODULE: ./lib/package/rules/content/code-components.js


const versionOf = ({ version }) => (version === undefined ? '' : `, version ${(0,display/* quoted */.TL)(version)}`);
const CODE_COMPONENT_RULES = [
    {
        id: 'code-component',
        severity: 'warning',
        about: 'The app uses no code components (PCF) other than those of Microsoft. Packages do not contain code components.',
        consequence: 'Without the component in the target, the app does not open in Power Apps Studio (TemplateNotFoundException, reported by users).',
        remedy: 'Import the solution that contains the component into the target first, and have an administrator allow code components for canvas apps in that environment.',
        look: ({ pkg: { app }, document }) => (0,aggregation/* limited */.TJ)((document?.codeComponents ?? [])
            .filter(({ isMicrosofts }) => !isMicrosofts)
            .map(component => ({
            message: `The app uses the code component ${(0,display/* quoted */.TL)(component.name)}${versionOf(component)}, which the package does not contain.`,
            place: { file: app?.documentName ?? '', name: `code component ${(0,display/* quoted */.TL)(component.name)}` }
        })), 'code components')
    }
];

// EXTERNAL MODULE: ./lib/package/rules/content/differing-addresses.js
var differing_addresses = __nccwpck_require__(995);
// EXTERNAL MODULE: ./lib/package/rules/content/environment-values.js
var environment_values = __nccwpck_require__(438);
// EXTERNAL MODULE: ./lib/package/rules/content/mail-addresses.js
var mail_addresses = __nccwpck_require__(5842);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-shapes.js
var secret_shapes = __nccwpck_require__(6183);
;// CONCATENATED MODULE: ./lib/package/rules/content/environment-rules.js





const IDS = {
    list: ['list', 'lists'],
    group: ['group', 'groups'],
    channel: ['channel', 'channels'],
    plan: ['plan', 'plans'],
    drive: ['drive', 'drives'],
    file: ['file', 'files'],
    folder: ['folder', 'folders'],
    table: ['table', 'tables'],
    script: ['script', 'scripts'],
    id: ['object', 'objects']
};
const isNamedById = ({ kind }) => Object.hasOwn(IDS, kind);
const isMailbox = ({ kind }) => kind === 'mailbox';
const looks = new WeakMap();
function valuesOf(subject) {
    const values = looks.get(subject) ?? (0,environment_values/* environmentValues */.s)(subject.pkg, subject.document);
    looks.set(subject, values);
    return values;
}
const LOOKED_UP = "The import of the flow that names it fails unless the target's connection reaches the same site, list or file (reported by users).";
const consequenceOf = ({ lookedUp }) => lookedUp ? { consequence: LOOKED_UP } : {};
const ENVIRONMENT_RULES = [
    {
        id: 'environment-value',
        severity: 'warning',
        about: 'The app and its flows contain no addresses that belong to one environment: sites, servers, accounts, tenants.',
        consequence: 'Addresses travel unchanged, so in the target the app and its flows still read and write there.',
        remedy: 'Check that this is intended. If environments must differ, keep such values in a list or table in each of them, or replace them with the input "values".',
        look(subject) {
            const values = valuesOf(subject).filter(value => !isNamedById(value) && !isMailbox(value));
            return (0,aggregation/* limited */.TJ)(values.map(value => ({
                message: `${(0,display/* capitalised */.Iu)(value.kind)} ${(0,display/* quoted */.TL)((0,secret_shapes/* withoutSecrets */.cT)(value.value, 200))} is hard-coded${(0,aggregation/* often */.j6)(value)}.`,
                place: value.places[0],
                ...consequenceOf(value)
            })), 'hard-coded addresses');
        }
    },
    {
        id: 'environment-id',
        severity: 'note',
        about: 'The app and its flows contain no ids of things in one environment or tenant: lists, files, groups, channels, plans.',
        consequence: 'Ids travel unchanged, so in the target they refer to the same things or to nothing.',
        remedy: 'Check that this is intended, and that users of the target may access them, or replace them with the input "values".',
        *look(subject) {
            for (const same of groupsOf(valuesOf(subject).filter(isNamedById))) {
                const [first] = same;
                if (first === undefined)
                    continue;
                const [one = first.kind, several = first.kind] = IDS[first.kind] ?? [];
                yield {
                    message: `${same.length === 1 ? `1 ${one} is` : `${same.length} ${several} are`} referenced by ${same.length === 1 ? 'its id' : 'their ids'}: ${(0,display/* listed */.KE)(same.map(value => (0,display/* shortened */.vI)(value.value)), 5)}.`,
                    place: first.places[0],
                    ...consequenceOf(first)
                };
            }
        }
    },
    {
        id: 'fixed-mailbox',
        severity: 'note',
        about: 'The app and its flows do not write to or read from fixed mailboxes.',
        consequence: 'Addresses travel unchanged, so in the target the same people get the mails.',
        remedy: 'Check that this is intended in the target, or replace it with the input "values".',
        look: subject => (0,aggregation/* limited */.TJ)(valuesOf(subject).filter(isMailbox).map(mailboxFinding), 'mail addresses')
    }
];
function groupsOf(values) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(`${value.kind} ${value.lookedUp}`);
        if (group === undefined)
            groups.set(`${value.kind} ${value.lookedUp}`, [value]);
        else
            group.push(value);
    }
    return groups.values();
}
const mailboxFinding = (value) => ({
    message: `The mail address ${(0,display/* quoted */.TL)((0,mail_addresses/* shortenedEmail */.x2)(value.value))} is hard-coded${(0,aggregation/* often */.j6)(value)}.`,
    place: value.places[0]
});

;// CONCATENATED MODULE: ./lib/package/rules/content/environment-variables.js






const IN_APP = 'environmentVariableName';
function variablesOf({ pkg: { app, flows } }) {
    const variables = new Map();
    const add = (name, place) => {
        const key = name.toLowerCase();
        if (!variables.has(key) && variables.size < aggregation/* MOST_THINGS */.qr)
            variables.set(key, { name, place: place() });
    };
    for (const { definition, displayName, names } of flows) {
        const path = ['properties', 'definition', 'parameters'];
        const parameters = (0,json_text/* valueAt */.fK)(definition, ...path);
        for (const [parameter, value] of Object.entries((0,objects/* isObject */.G)(parameters) ? parameters : {})) {
            const name = (0,json_text/* textAt */.$6)(value, 'metadata', 'schemaName');
            if (name !== undefined)
                add(name, () => ({
                    file: names.definition,
                    pointer: (0,position/* pointerTo */.xH)(...path, parameter),
                    name: `flow ${(0,display/* quoted */.TL)(displayName)}, parameter ${(0,display/* quoted */.TL)(parameter)}`
                }));
        }
    }
    const path = ['properties', 'connectionReferences'];
    const start = (0,position/* pointerTo */.xH)('appDefinitionTemplate', ...path);
    for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(app?.template, ...path), start))
        if (leaf.key === IN_APP)
            add(leaf.text, () => ({ file: app?.fileName ?? '', pointer: leaf.pointer(), name: 'connection references' }));
    return variables;
}
const ENVIRONMENT_VARIABLE_RULES = [
    {
        id: 'environment-variable',
        severity: 'warning',
        about: 'The app and its flows use no environment variables. Packages do not contain them.',
        consequence: "The package holds the value of the source. Users report that an import fails if the target cannot reach what it names. Whether the target's own variable of that name is used instead is not known.",
        remedy: 'Check the values in the target after the import. If they must differ, move the app and its flows in a solution, or keep the values in a list or table of each environment.',
        *look(subject) {
            const variables = [...variablesOf(subject).values()];
            const [first] = variables;
            if (first === undefined)
                return;
            const names = (0,display/* listed */.KE)(variables.map(({ name }) => (0,display/* quoted */.TL)(name)), 10);
            yield {
                message: variables.length === 1
                    ? `1 environment variable is used, which the package does not contain: ${names}.`
                    : `${variables.length} environment variables are used, which the package does not contain: ${names}.`,
                place: first.place
            };
        }
    }
];

// EXTERNAL MODULE: ./lib/package/premium.js
var package_premium = __nccwpck_require__(3289);
;// CONCATENATED MODULE: ./lib/package/rules/structure/places.js



const places_MANIFEST = 'manifest.json';
const places_FLOWS = 'Microsoft.Flow/flows/';
const places_APPS = 'Microsoft.PowerApps/apps/';
const EDITED_IS_REFUSED = 'The service refuses packages with edited resources, with HTTP 400 or an InternalServerError without details (reported by a third party).';
const NEVER_SEEN = 'No export like this is known, so the service may refuse it.';
const NOT_SAVED_AS_DOCUMENTED = 'The service does not save a flow like this and answers InvalidTemplate (documented), so the import of the flow fails.';
const NOT_SAVED_AS_REPORTED = 'The service does not save a flow like this and answers InvalidTemplate (reported by third parties), so the import of the flow fails.';
const EXPORT_AGAIN = 'Export the package again. The service does not accept packages with edited resources.';
const NOUNS = {
    app: 'app',
    flow: 'flow',
    connector: 'connector',
    connection: 'connection',
    entity: 'entity',
    picklist: 'picklist',
    unknown: 'resource'
};
const called = (resource, key) => `${NOUNS[(0,package_resource/* kindOf */.I)(resource)]} ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}`;
const resourcePlace = (key, resource, ...fields) => ({
    file: places_MANIFEST,
    pointer: (0,position/* pointerTo */.xH)('resources', key, ...fields),
    name: called(resource, key)
});
const flowPlace = (flow, pointer) => ({
    file: flow.names.definition,
    pointer,
    name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}`
});
const stepPlace = (flow, { kind, name }, pointer) => ({
    ...flowPlace(flow, pointer),
    name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}, ${kind} ${(0,display/* quoted */.TL)(name)}`
});
const stepCalled = (flow, { kind, name }) => `The ${kind} ${(0,display/* quoted */.TL)(name)} of the flow ${(0,display/* quoted */.TL)(flow.displayName)}`;
const byKey = (resources) => new Map(Object.entries(resources).map(([key, resource]) => [key.toLowerCase(), resource]));
const unknownAmong = (keys, known) => [...new Set(keys)].filter(key => !known.has(key.toLowerCase()));
function lackedBy(one, other) {
    const there = new Set([...other].map(text => text.toLowerCase()));
    return [...new Set(one)].filter(text => !there.has(text.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/package/rules/content/licence.js





const LICENCE_RULES = [
    {
        id: 'premium-connectors',
        severity: 'note',
        about: 'The package contains no premium or custom connectors, and its flows use no HTTP, which is premium as well. Many exports do not mark premium connectors, so this rule can miss some.',
        consequence: 'Everybody who uses the app in the target needs a licence that covers premium connectors.',
        remedy: 'Give the users of the target a Power Apps licence with premium connectors, or do without them.',
        *look({ pkg }) {
            yield* ofConnectors(pkg);
            yield* ofSteps(pkg);
        }
    }
];
function* ofConnectors(pkg) {
    const premium = (0,package_premium/* premiumConnectors */.e)(pkg);
    const used = Object.entries(pkg.resources).filter(([key, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'connector' && premium.has(key.toLowerCase()));
    const [first] = used;
    if (first === undefined)
        return;
    const names = used.map(([key, resource]) => `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}${(0,package_resource/* isCustomConnector */.v9)(resource) ? ' (custom)' : ''}`);
    yield {
        message: `The package uses ${used.length === 1 ? '1 premium connector' : `${used.length} premium connectors`}: ${(0,display/* listed */.KE)(names, 20)}.`,
        place: { file: 'manifest.json', pointer: (0,position/* pointerTo */.xH)('resources', first[0]) }
    };
}
function* ofSteps(pkg) {
    for (const { flow, steps } of (0,package_premium/* flowsWithHttp */.U)(pkg)) {
        const [first] = steps;
        if (first === undefined)
            continue;
        const names = steps.map(({ kind, name }) => `${kind} ${(0,display/* quoted */.TL)(name)}`);
        yield {
            message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses HTTP, which is premium: ${(0,display/* listed */.KE)(names, 5)}.`,
            place: stepPlace(flow, first, first.pointer),
            consequence: 'The flow cannot be turned on unless its owner in the target has a licence that covers premium connectors (reported by third parties).',
            remedy: 'Give the owner of the flow a licence that covers premium connectors, or do without HTTP.'
        };
    }
}

;// CONCATENATED MODULE: ./lib/package/rules/content/flow-places.js

const STEPS = { actions: 'action', triggers: 'trigger' };
function placeInFlow(flow, pointer) {
    const parts = pointer.split('/');
    const at = parts.findLastIndex((part, index) => Object.hasOwn(STEPS, part) && isList(parts, index));
    const name = at < 0 ? undefined : parts[at + 1];
    const step = name === undefined
        ? ''
        : `, ${STEPS[parts[at] ?? ''] ?? ''} ${(0,display/* quoted */.TL)(name.replaceAll('~1', '/').replaceAll('~0', '~'))}`;
    return { file: flow.names.definition, pointer, name: `flow ${(0,display/* quoted */.TL)(flow.displayName)}${step}` };
}
const isList = (parts, at) => !parts.slice(0, at).includes('inputs');

;// CONCATENATED MODULE: ./lib/package/rules/content/personal-data.js









function tracesIn({ pkg }) {
    const found = new Map();
    const add = (kind, value, place) => {
        const known = found.get(kind) ?? { places: [], count: 0, values: new Set() };
        found.set(kind, known);
        if (known.values.size < aggregation/* MOST_THINGS */.qr)
            known.values.add(value.toLowerCase());
        (0,aggregation/* note */.N4)(known, place);
    };
    const manifest = (...path) => () => ({ file: 'manifest.json', pointer: (0,position/* pointerTo */.xH)(...path) });
    const creator = pkg.manifest.details.creator.trim();
    if ((0,mail_addresses/* isEmail */.xf)(creator))
        add('mail', creator, manifest('details', 'creator'));
    else if (creator !== '' && creator !== 'N/A')
        add('name', creator, manifest('details', 'creator'));
    for (const [key, resource] of Object.entries(pkg.resources)) {
        if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
            continue;
        const name = (0,package_resource/* displayNameOf */.Nv)(resource, key).trim();
        for (const address of (0,mail_addresses/* isEmail */.xf)(name) ? [name] : (0,mail_addresses/* emailsIn */.nI)(name))
            add('mail', address, manifest('resources', key, 'details', 'displayName'));
        for (const address of (0,mail_addresses/* emailsIn */.nI)(resource.details?.comment ?? ''))
            add('mail', address, manifest('resources', key, 'details', 'comment'));
    }
    for (const flow of pkg.flows) {
        const path = ['properties', 'definition', 'metadata'];
        for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(flow.definition, ...path), (0,position/* pointerTo */.xH)(...path))) {
            const place = () => placeInFlow(flow, leaf.pointer());
            if (!(0,base_guid/* isGuid */.W)(leaf.text))
                for (const address of (0,mail_addresses/* emailsIn */.nI)(leaf.text))
                    add('mail', address, place);
            else if (/^tenant/i.test(leaf.key))
                add('tenant', leaf.text, place);
            else if (/^(?:id|userid|objectid)$/i.test(leaf.key) &&
                /creator|user|owner|principal|modifie/i.test(leaf.above()[0] ?? ''))
                add('user', leaf.text, place);
        }
    }
    return found;
}
const MOST_SHOWN = 3;
function sentence(kind, { values, count, places }) {
    const several = values.size > 1;
    const shown = (short) => (0,display/* listed */.KE)([...values].map(short), MOST_SHOWN);
    const flows = new Set(places.map(({ file }) => file)).size;
    const inFlows = flows === 1 ? 'A flow contains' : `${flows} flows contain`;
    switch (kind) {
        case 'name':
            return 'The manifest contains the name of the person who exported the package.';
        case 'mail':
            return `Connection names or similar fields contain ${several ? `${values.size} mail addresses` : 'a mail address'} in ${count === 1 ? '1 place' : `${count} places`}: ${shown(value => (0,display/* quoted */.TL)((0,mail_addresses/* shortenedEmail */.x2)(value)))}.`;
        case 'user':
            return `${inFlows} the ${several ? `ids of ${values.size} users` : 'id of a user'}: ${shown(display/* shortened */.vI)}.`;
        case 'tenant':
            return `${inFlows} the ${several ? `ids of ${values.size} tenants` : 'id of the tenant'}: ${shown(display/* shortened */.vI)}.`;
    }
}
const PERSONAL_DATA_RULES = [
    {
        id: 'personal-data',
        severity: 'note',
        about: 'The package contains no personal data from the exporter: names, mail addresses, ids of users and tenants.',
        consequence: 'The import is not affected, but everybody who can read the package can read the data.',
        remedy: 'Keep the package where only those who may know the data can read it. Removing the data would mean editing the package, which Microsoft does not support.',
        *look(subject) {
            for (const [kind, traces] of tracesIn(subject))
                yield { message: sentence(kind, traces), place: traces.places[0] };
        }
    }
];

;// CONCATENATED MODULE: ./lib/package/retired.js
const retired_RETIRED = {
    shared_excel: { name: 'Excel', successor: 'Excel Online (Business) or Excel Online (OneDrive)' },
    shared_commondataservice: {
        name: 'Microsoft Dataverse (legacy)',
        successor: 'Microsoft Dataverse (shared_commondataserviceforapps)'
    },
    shared_microsofttranslator: { name: 'Microsoft Translator', successor: 'Microsoft Translator V2' },
    shared_azureloganalytics: { name: 'Azure Log Analytics', successor: 'Azure Monitor Logs' },
    shared_dynamicscrmonline: { name: 'Dynamics 365' }
};
function retiredConnector(name) {
    const key = name.toLowerCase();
    return Object.hasOwn(retired_RETIRED, key) ? retired_RETIRED[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/package/rules/content/retired-connectors.js







function connectorsOf({ pkg: { resources, flows } }) {
    const uses = new Map();
    const add = (name, shown, place) => {
        const connector = name?.toLowerCase() ?? '';
        const retired = retiredConnector(connector);
        if (retired !== undefined && !uses.has(connector))
            uses.set(connector, { connector, retired, shown: shown ?? retired.name, place: place() });
    };
    for (const [key, resource] of Object.entries(resources))
        if ((0,package_resource/* kindOf */.I)(resource) === 'connector') {
            const shown = (0,package_resource/* displayNameOf */.Nv)(resource, key);
            add(resource.name, shown, () => ({
                file: 'manifest.json',
                pointer: (0,position/* pointerTo */.xH)('resources', key),
                name: (0,display/* quoted */.TL)(shown)
            }));
        }
    const path = ['properties', 'connectionReferences'];
    for (const { definition, displayName, names } of flows) {
        const references = (0,json_text/* valueAt */.fK)(definition, ...path);
        for (const [reference, value] of Object.entries((0,objects/* isObject */.G)(references) ? references : {})) {
            const id = (0,json_text/* textAt */.$6)(value, 'id') ?? '';
            const name = id.slice(id.lastIndexOf('/') + 1);
            add(name, undefined, () => ({
                file: names.definition,
                pointer: (0,position/* pointerTo */.xH)(...path, reference),
                name: `flow ${(0,display/* quoted */.TL)(displayName)}`
            }));
        }
    }
    return [...uses.values()];
}
const RETIRED_CONNECTOR_RULES = [
    {
        id: 'retired-connector',
        severity: 'warning',
        about: 'The app and its flows use no connectors that Microsoft has marked as deprecated.',
        consequence: 'It may not be possible to create a connection of it in the target (reported by a user for Excel), and the import stops without one. A deprecated connector may also stop working.',
        remedy: 'Replace it at the source with the connector that Microsoft recommends, and export the package again.',
        look: subject => (0,aggregation/* limited */.TJ)(connectorsOf(subject).map(({ connector, retired: { successor }, shown, place }) => ({
            message: `The package uses the connector ${(0,display/* quoted */.TL)(shown)} (${connector}), which Microsoft has marked as deprecated.`,
            place,
            ...(successor === undefined
                ? {}
                : { remedy: `Replace it at the source with ${successor}, and export the package again.` })
        })), 'retired connectors')
    }
];

// EXTERNAL MODULE: ./lib/base/as-text.js
var as_text = __nccwpck_require__(9489);
// EXTERNAL MODULE: ./lib/package/rules/content/formulas.js
var formulas = __nccwpck_require__(7059);
// EXTERNAL MODULE: ./lib/package/rules/content/secret-words.js
var secret_words = __nccwpck_require__(3816);
;// CONCATENATED MODULE: ./lib/package/rules/content/secrets.js








class Sightings {
    #certain = new aggregation/* Things */.mq(1);
    #possible = new aggregation/* Things */.mq(1);
    add(kind, certain, secret, place) {
        const isCertain = certain || this.#certain.has(secret);
        const before = certain ? this.#possible.take(secret) : undefined;
        const list = isCertain ? this.#certain : this.#possible;
        list.add(secret, () => ({ kind, certain, places: before?.places ?? [], count: before?.count ?? 0 }), place);
    }
    addSpots(text, spots, certain, place) {
        for (const { kind, start, end } of spots)
            this.add(kind, certain, text.slice(start, end), place);
    }
    all() {
        return [...this.#certain.all(), ...this.#possible.all()];
    }
}
function sightingsIn({ pkg, document }) {
    const found = new Sightings();
    for (const flow of pkg.flows)
        for (const leaf of (0,leaves/* leavesOf */.w)(flow.definition))
            lookAtLeaf(flow, leaf, found);
    for (const formula of (0,formulas/* writtenFormulas */.P)(document))
        lookAtFormula(formula, () => (0,formulas/* placeOfFormula */.n)(pkg, formula), found);
    for (const { file, pointer, text } of document?.texts ?? []) {
        const place = () => ({ file: pkg.app?.documentName ?? '', inside: file, pointer });
        const shaped = (0,secret_shapes/* shapedSecrets */.fq)(text);
        found.addSpots(text, shaped, true, place);
        if (shaped.length > 0)
            continue;
        if (/(?:InstrumentationKey|ConnectionString)$/.test(pointer)) {
            if (!(0,secret_words/* isPlaceholder */.wK)(text))
                found.add('the key of a telemetry service', false, text, place);
        }
        else
            found.addSpots(text, (0,secret_shapes/* namedSecrets */.pr)(text), false, place);
    }
    return found.all();
}
function lookAtFormula({ text, property }, place, found) {
    const shaped = (0,secret_shapes/* shapedSecrets */.fq)(text);
    const named = (0,secret_shapes/* namedSecrets */.pr)(text).filter(spot => !shaped.some(other => overlap(spot, other)));
    found.addSpots(text, shaped, true, place);
    found.addSpots(text, named, false, place);
    const name = (0,secret_words/* secretName */.Gf)(property);
    if (name === undefined || shaped.length + named.length > 0)
        return;
    const literal = /^\s{0,9}"([^"]{6,8000})"\s{0,9}$/.exec(text)?.[1];
    if (literal !== undefined && (0,secret_words/* isLikely */.h8)(name, literal))
        found.add(`a value named like a ${name}`, false, literal, place);
}
const overlap = (one, other) => one.start < other.end && other.start < one.end;
const OF_AUTHENTICATION = /^(?:password|secret|pfx|value|credential|key)$/i;
const SIGNS_IN = /^(?:proxy-)?authorization$/i;
const NOT_AN_AUTHORS = new Set([
    '$schema',
    'contentVersion',
    'operationId',
    'operationMetadataId',
    'swaggerOperationId',
    'connectionName',
    'connectionReferenceName',
    'apiId',
    'id'
]);
function lookAtLeaf(flow, leaf, found) {
    const { text, key } = leaf;
    if (text.length < 4 || NOT_AN_AUTHORS.has(key))
        return;
    const place = () => placeInFlow(flow, leaf.pointer());
    const add = (kind, certain) => found.add(kind, certain, text, place);
    const shaped = (0,secret_shapes/* shapedSecrets */.fq)(text);
    if (shaped.length > 0)
        return found.addSpots(text, shaped, true, place);
    if (OF_AUTHENTICATION.test(key) && /^authentication$/i.test(leaf.above()[0] ?? '') && !(0,secret_words/* isPlaceholder */.wK)(text))
        return add(`the field ${(0,display/* quoted */.TL)(key)} of an HTTP authentication`, true);
    const name = nameOf(leaf);
    if (SIGNS_IN.test(name) ? isSignIn(text) : (0,secret_shapes/* isCredentials */.p_)(text))
        return add('the credentials of a header', true);
    if (isDeclaredSecure(leaf) && !(0,secret_words/* isPlaceholder */.wK)(text))
        return add('the default value of a secure parameter', true);
    const called = (0,secret_words/* secretName */.Gf)(name);
    if (called !== undefined && (0,secret_words/* isLikely */.h8)(called, text))
        return add(`the value of ${(0,display/* quoted */.TL)(name)}`, false);
    found.addSpots(text, (0,secret_shapes/* namedSecrets */.pr)(text), false, place);
}
function isSignIn(text) {
    const given = /^\s{0,3}(?:Bearer|Basic|Token|SharedKey|ApiKey)\s{1,3}([^\s@]{8,8000})\s{0,3}$/i.exec(text)?.[1];
    return given === undefined ? (0,secret_words/* looksRandom */.EZ)(text) && !(0,secret_words/* isPlaceholder */.wK)(text) : !(0,secret_words/* isPlaceholder */.wK)(given);
}
const isDeclaredSecure = ({ key, holder }) => key === 'defaultValue' && /^securestring$/i.test((0,as_text/* asText */.e)(holder?.['type']));
function nameOf(leaf) {
    const { key, holder } = leaf;
    if (/^value$/i.test(key)) {
        const beside = ['name', 'key', 'Name', 'Key'].map(member => holder?.[member]).find(name => typeof name === 'string');
        if (typeof beside === 'string')
            return beside;
    }
    return key === '' || /^(?:value|inputs|default|defaultValue)$/i.test(key) ? (leaf.above()[0] ?? key) : key;
}
const REMEDY = 'Everybody who can read the package may know it. Replace it in its service, and keep the new one in a key vault or in a connection.';
const CONSEQUENCE = 'The secret travels in plain text into every environment that the package is imported into.';
const secrets_looks = new WeakMap();
function findings(subject, certain) {
    const all = secrets_looks.get(subject) ?? sightingsIn(subject);
    secrets_looks.set(subject, all);
    const wanted = all.filter(sighting => sighting.certain === certain);
    return (0,aggregation/* limited */.TJ)(wanted.map(({ kind, places, count }) => ({
        message: certain
            ? `The package contains ${kind} in plain text${(0,aggregation/* often */.j6)({ count })}.`
            : `The package may contain a secret in plain text${(0,aggregation/* often */.j6)({ count })}: ${kind}.`,
        place: places[0]
    })), certain ? 'secrets in plain text' : 'possible secrets');
}
const SECRET_RULES = [
    {
        id: 'literal-secret',
        severity: 'error',
        about: 'The app and its flows contain no secret in plain text that can be recognised by its form or place.',
        consequence: CONSEQUENCE,
        remedy: REMEDY,
        look: subject => findings(subject, true)
    },
    {
        id: 'possible-secret',
        severity: 'warning',
        about: 'The app and its flows contain no text that is named like a secret and looks like one.',
        consequence: CONSEQUENCE,
        remedy: `If it is not a secret, set the rule to off. Otherwise: ${REMEDY}`,
        look: subject => findings(subject, false)
    }
];

;// CONCATENATED MODULE: ./lib/package/rules/content/sharepoint-form.js


const INTEGRATION = /^sharepointintegration$/i;
const FORM = /^sharepointform(?:app)?$/i;
function signOf({ pkg: { app }, document }) {
    for (const path of [['properties', 'embeddedApp', 'type'], ['appType'], ['properties', 'appType']])
        if (FORM.test((0,json_text/* textAt */.$6)(app?.template, ...path) ?? ''))
            return { file: app?.fileName ?? '', pointer: (0,position/* pointerTo */.xH)('appDefinitionTemplate', ...path) };
    for (const top of document?.nodes ?? []) {
        const control = [top, ...top.children].find(node => isIntegration(node, node === top || top.kind === 'app'));
        if (control !== undefined)
            return { file: app?.documentName ?? '', inside: top.file, name: control.name };
    }
    return undefined;
}
const isIntegration = ({ name, type }, byName) => INTEGRATION.test(type) || (byName && INTEGRATION.test(name));
const SHAREPOINT_FORM_RULES = [
    {
        id: 'sharepoint-form',
        severity: 'error',
        about: 'The app is not a SharePoint list form. A form belongs to its list and cannot be moved as a package.',
        consequence: 'The service refuses to bind the form to another list (SharepointChangeNotAllowed or AudienceUriValidationFailed, reported by users).',
        remedy: 'Customise the form of the list in the target, or turn it into a standalone app and export that.',
        *look(subject) {
            const place = signOf(subject);
            if (place !== undefined)
                yield { message: 'The app is the form of a SharePoint list.', place };
        }
    }
];

// EXTERNAL MODULE: ./lib/package/rules/content/looked-up.js
var looked_up = __nccwpck_require__(9526);
;// CONCATENATED MODULE: ./lib/package/rules/content/source-bound-flows.js




const SOURCE_BOUND_FLOW_RULES = [
    {
        id: 'flow-bound-to-source',
        severity: 'warning',
        about: 'The flows name no list, file or table that the service looks up while it saves them.',
        consequence: "The import of this flow fails unless the target's connection reaches the same site, list or file (reported by users: DynamicOperationRequestClientFailure, MultipleErrorsOccurred).",
        remedy: `Give the account of the target's connection access to that site or file, or replace it with the input "values". Or make the flow take it from a variable, or change it at the source, and export the package again.`,
        look: ({ pkg: { flows } }) => (0,aggregation/* limited */.TJ)(flows.flatMap((flow) => {
            const targets = new Set();
            let first;
            for (const { pointer, target } of (0,looked_up/* lookedUpSteps */.z)(flow)) {
                first ??= pointer;
                if (targets.size < aggregation/* MOST_THINGS */.qr)
                    targets.add(target);
            }
            if (first === undefined)
                return [];
            return [
                {
                    message: `The service looks up ${(0,display/* listed */.KE)([...targets], 3)} while it saves the flow ${(0,display/* quoted */.TL)(flow.displayName)}.`,
                    place: placeInFlow(flow, first)
                }
            ];
        }), 'flows that are bound to the source')
    }
];

;// CONCATENATED MODULE: ./lib/package/rules/content-rules.js












const CONTENT_RULES = [
    ...SECRET_RULES,
    ...SHAREPOINT_FORM_RULES,
    ...CANNOT_CARRY_RULES,
    ...CODE_COMPONENT_RULES,
    ...ENVIRONMENT_VARIABLE_RULES,
    ...RETIRED_CONNECTOR_RULES,
    ...CLIENT_VERSION_RULES,
    ...differing_addresses/* DIFFERING_ADDRESS_RULES */.y,
    ...LICENCE_RULES,
    ...SOURCE_BOUND_FLOW_RULES,
    ...ENVIRONMENT_RULES,
    ...PERSONAL_DATA_RULES
];

// EXTERNAL MODULE: ./lib/package/unsafe-archive.js
var unsafe_archive = __nccwpck_require__(611);
;// CONCATENATED MODULE: ./lib/package/rules/reading-rules.js








const NOT_A_PACKAGE = {
    id: 'not-a-package',
    severity: 'error',
    about: 'The file is a Power Apps or Power Automate package.',
    consequence: 'Nothing can be imported from the file.',
    remedy: 'Use the .zip that "Export package" creates.',
    stopsImport: true
};
const DAMAGED = {
    id: 'damaged-archive',
    severity: 'error',
    about: 'The zip archive is complete, and its content matches its checksums.',
    consequence: 'The import fails. The portal only says that something went wrong.',
    remedy: 'Download or export the file again. If it is kept in git, mark *.zip as binary in .gitattributes.',
    stopsImport: true
};
const UNSAFE = {
    id: 'unsafe-archive',
    severity: 'error',
    about: 'The zip archive contains nothing that no exporter writes: paths that lead out of it, duplicates, encryption, zip bombs.',
    consequence: 'This action does not read the file and imports nothing from it.',
    remedy: 'Do not use this file. Export the package again.',
    stopsImport: true
};
const reading_rules_MANIFEST = {
    id: 'malformed-manifest',
    severity: 'error',
    about: 'The manifest can be read and lists an app or a flow.',
    consequence: 'The import fails before it begins.',
    remedy: 'Export the package again.',
    stopsImport: true
};
const APP = {
    id: 'malformed-app',
    severity: 'error',
    about: "The app's JSON can be read and says which file is the app's document.",
    consequence: 'The app is not imported.',
    remedy: 'Export the package again. The service does not accept packages with edited resources.',
    stopsImport: true
};
const FLOW = {
    id: 'malformed-flow',
    severity: 'error',
    about: "A flow's definition and maps can be read.",
    consequence: 'The service refuses the flow with MalformedFlowAssetFlowDefinition.',
    remedy: 'Correct the file, or export the package again.',
    stopsImport: true
};
const DOCUMENT = {
    id: 'malformed-document',
    severity: 'error',
    about: "The app's document (.msapp) can be opened and its files can be read.",
    consequence: 'The service may accept the app and then fail to open it.',
    remedy: 'Open the app in Power Apps Studio, save it, and export the package again.',
    stopsImport: true
};
const SOURCE = {
    consequence: 'The app runs from its control files, but Power Apps Studio reportedly refuses to open it (PA1001, YamlInvalidSyntax).',
    remedy: 'Do not edit or pack source files of an app. Open the app in Power Apps Studio, save it, and export it again.'
};
const FILE = {
    id: 'unreadable-file',
    severity: 'error',
    about: 'Every file of the package can be read.',
    consequence: 'The import fails.',
    remedy: 'Download or export the package again.',
    stopsImport: true
};
const IN_ZIP = {
    id: 'package-in-zip',
    severity: 'note',
    about: 'The file is the package itself, not a zip archive around it.',
    consequence: 'This action takes the package out of the archive. The portal does not, so it refuses the file.',
    remedy: 'This action needs nothing done. Unzip the file before you upload the package in the portal.'
};
const READING_RULES = [
    NOT_A_PACKAGE,
    DAMAGED,
    UNSAFE,
    reading_rules_MANIFEST,
    APP,
    FLOW,
    DOCUMENT,
    FILE,
    IN_ZIP
];
const PACKAGE_KINDS = ['package', 'wrapped-package', 'package-in-zip'];
function readingFindings({ recognised, pkg, document, faults }) {
    const isPackage = PACKAGE_KINDS.includes(recognised.kind);
    if (!isPackage && faults.length === 0) {
        const inner = recognised.inner ?? [];
        const held = inner.length === 0
            ? ''
            : ` It contains ${inner.length === 1 ? 'the package' : 'the packages'} ${inner.slice(0, 10).join(', ')}.`;
        return [{ ...basics(NOT_A_PACKAGE), message: `This is ${recognised.what}.${held}`, remedy: recognised.remedy }];
    }
    const documentName = pkg?.app?.documentName;
    return limited([
        ...faults.map(fault => findingOf(fault, documentName)),
        ...(document?.faults ?? []).map(({ file, message, line }) => ({
            ...basics(DOCUMENT),
            ...((0,source_files/* isSourceFile */.c8)(file) ? SOURCE : {}),
            message,
            place: { file: documentName ?? '', inside: file, line }
        })),
        ...(recognised.kind === 'package-in-zip' ? [{ ...basics(IN_ZIP), message: `This is ${recognised.what}.` }] : [])
    ]);
}
const isSourceFault = ({ rule, place }) => rule === DOCUMENT.id && place?.inside !== undefined && isSourceFile(place.inside);
function limited(findings) {
    const counts = new Map();
    const kept = findings.filter(({ rule }) => {
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        return count <= MOST_OF_A_RULE;
    });
    const infos = new Map([...READING_RULES, CHECK_FAILED].map(info => [info.id, info]));
    for (const [rule, count] of counts) {
        const info = infos.get(rule);
        if (info !== undefined && count > MOST_OF_A_RULE)
            kept.push({ ...basics(info), message: `There are ${count - MOST_OF_A_RULE} more findings of this rule.` });
    }
    return kept;
}
const unreadableFile = ({ why, remedy }) => ({
    ...basics(FILE),
    message: `The file cannot be read: ${withoutStop(why)}.`,
    remedy
});
const basics = ({ id, severity, consequence, remedy }) => ({
    rule: id,
    severity,
    consequence,
    remedy
});
function findingOf({ file, error }, documentName) {
    const rule = ruleOf(file, error, documentName);
    const why = (0,errors/* withoutStop */.f6)(error.why);
    return {
        ...basics(rule),
        message: file === '' ? `${(0,display/* capitalised */.Iu)(why)}.` : `${file} cannot be read: ${why}.`,
        remedy: error.remedy,
        ...(file === '' ? {} : { place: reading_rules_placeOf(file, error) })
    };
}
function reading_rules_placeOf(file, error) {
    const position = error instanceof json_text/* MalformedJson */.iu ? error.position : undefined;
    return { file, line: position?.line, column: position?.column };
}
function ruleOf(file, error, documentName) {
    if (error instanceof unsafe_archive/* UnsafeArchive */.p)
        return UNSAFE;
    if (error instanceof ReadingBroke)
        return CHECK_FAILED;
    if (file === '')
        return DAMAGED;
    if (file === documentName)
        return DOCUMENT;
    const path = file.toLowerCase();
    if (path === 'manifest.json')
        return reading_rules_MANIFEST;
    if (path.startsWith('microsoft.powerapps/'))
        return APP;
    if (path.startsWith('microsoft.flow/'))
        return FLOW;
    return FILE;
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/app.js






const PROPERTIES = ['appDefinitionTemplate', 'properties'];
const appPlace = (app, ...fields) => ({
    file: app.fileName,
    pointer: (0,position/* pointerTo */.xH)(...PROPERTIES, ...fields),
    name: `app ${(0,display/* quoted */.TL)(app.displayName)}`
});
const missingApp = {
    id: 'missing-app',
    severity: 'error',
    about: 'The package contains the app that the manifest lists.',
    consequence: 'There is no app to import.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { app, kind, resources, rootKey, unread } }) {
        const root = resources[rootKey];
        if (kind !== 'app' || app !== undefined || root === undefined || unread.has(rootKey))
            return;
        yield {
            message: `The manifest lists an app, but no folder below ${places_APPS} contains one.`,
            place: resourcePlace(rootKey, root)
        };
    }
};
const misplacedDocument = {
    id: 'misplaced-document',
    severity: 'warning',
    about: "The app's document is where the app's JSON says it is.",
    consequence: 'The import may fail, because the service follows the link in the JSON.',
    remedy: 'The document was renamed after the export. Export the package again.',
    *look({ pkg: { app } }) {
        if (app === undefined)
            return;
        const path = documentPathOf(app.template);
        if (path?.toLowerCase() === app.documentName.toLowerCase())
            return;
        const uri = ['appUris', 'documentUri', 'value'];
        yield {
            message: `The app's document is ${(0,display/* quoted */.TL)(app.documentName)}, but the app's JSON links to ${(0,display/* quoted */.TL)(path ?? '')}.`,
            place: appPlace(app, ...(path === undefined ? [] : uri))
        };
    }
};
const appName = {
    id: 'app-name-differs',
    severity: 'warning',
    about: 'The app has the same name in the manifest and in its own JSON.',
    consequence: 'The package may contain a different app from the one its manifest names. It is unknown which name the service uses.',
    remedy: 'Files of two exports were mixed, or one name was edited. Export the package again.',
    *look({ pkg: { app, resources, rootKey } }) {
        const listedName = resources[rootKey]?.details?.displayName;
        if (app === undefined || !listedName || app.displayName === '' || listedName === app.displayName)
            return;
        yield {
            message: `The manifest calls the app ${(0,display/* quoted */.TL)(listedName)}, but its own JSON calls it ${(0,display/* quoted */.TL)(app.displayName)}.`,
            place: appPlace(app, 'displayName')
        };
    }
};
const KEY_PLACES = [
    ['id'],
    ['sharedConnectionId'],
    ['parameterHints', 'workflowName', 'value'],
    ['parameterHintsV2', 'workflowName', 'value']
];
const unknownKeyInApp = {
    id: 'unknown-key-in-app',
    severity: 'error',
    about: "The app's connection references point to resources in the manifest.",
    consequence: "The app's reference cannot be bound to a connection.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { app, resources } }) {
        if (app === undefined)
            return;
        const known = byKey(resources);
        for (const [id, reference] of Object.entries(app.connectionReferences)) {
            const places = KEY_PLACES.filter(path => {
                const key = (0,json_text/* textAt */.$6)(reference, ...path);
                return key !== undefined && !known.has(key.toLowerCase());
            });
            const [first] = places;
            if (first === undefined)
                continue;
            const unknown = [...new Set(places.map(path => (0,json_text/* textAt */.$6)(reference, ...path) ?? ''))];
            yield {
                message: `The app's connection reference ${(0,display/* quoted */.TL)((0,json_text/* textAt */.$6)(reference, 'displayName') ?? id)} points to resources that the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
                place: appPlace(app, 'connectionReferences', id, ...first)
            };
        }
    }
};
function countsOf(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key.toLowerCase(), (counts.get(key.toLowerCase()) ?? 0) + 1);
    return counts;
}
const neededBy = (app) => Object.values(app.connectionReferences).flatMap(reference => [
    (0,json_text/* textAt */.$6)(reference, 'id'),
    (0,json_text/* textAt */.$6)(reference, 'sharedConnectionId'),
    (0,json_text/* textAt */.$6)(reference, 'parameterHints', 'workflowName', 'value') ??
        (0,json_text/* textAt */.$6)(reference, 'parameterHintsV2', 'workflowName', 'value')
].filter(key => key !== undefined));
const times = (count) => (count === 1 ? 'once' : `${count} times`);
function* differences({ resources }, app, root, place) {
    const known = byKey(resources);
    const has = countsOf(root.dependsOn ?? []);
    const needs = countsOf(neededBy(app));
    for (const key of new Set([...has.keys(), ...needs.keys()])) {
        const resource = known.get(key);
        if (resource === undefined || !['connector', 'connection', 'flow'].includes((0,package_resource/* kindOf */.I)(resource)))
            continue;
        const [had, needed] = [has.get(key) ?? 0, needs.get(key) ?? 0];
        if (had === needed)
            continue;
        const what = called(resource, key);
        yield {
            message: needed === 0
                ? `The manifest lists the ${what} as a dependency of the app, but the app does not use it.`
                : had === 0
                    ? `The app uses the ${what}, but the manifest does not list it as a dependency.`
                    : `The app uses the ${what} ${times(needed)}, but the manifest lists the dependency ${times(had)}.`,
            place
        };
    }
}
const appPrerequisites = {
    id: 'app-prerequisites',
    severity: 'warning',
    about: 'In the manifest, the app depends on exactly the resources that its connection references point to, equally often.',
    consequence: EDITED_IS_REFUSED,
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg }) {
        const { app, resources, rootKey } = pkg;
        const root = resources[rootKey];
        if (app !== undefined && root !== undefined)
            yield* differences(pkg, app, root, resourcePlace(rootKey, root, 'dependsOn'));
    }
};
const APP_RULES = [
    missingApp,
    misplacedDocument,
    appName,
    unknownKeyInApp,
    appPrerequisites
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/app-files.js




const missingFile = {
    id: 'missing-app-file',
    severity: 'warning',
    about: "The package contains the files that the app's JSON links to, such as its logo and identity.",
    consequence: 'The import may fail, or the app may arrive without them.',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { app }, archive }) {
        if (app === undefined)
            return;
        const there = new Set(archive.names.map(name => name.toLowerCase()));
        const start = `/${app.folder}/`;
        for (const leaf of (0,leaves/* leavesOf */.w)(app.template, (0,position/* pointerTo */.xH)('appDefinitionTemplate'))) {
            if (!leaf.text.startsWith(start) || /\.msapp$/i.test(leaf.text))
                continue;
            if (!there.has(`${places_APPS}${leaf.text.slice(1)}`.toLowerCase()))
                yield {
                    message: `The app's JSON links to a file that is not in the package: ${(0,display/* quoted */.TL)(leaf.text)}.`,
                    place: { file: app.fileName, pointer: leaf.pointer() }
                };
        }
    }
};
const referencesOfDocument = {
    id: 'reference-not-in-document',
    severity: 'warning',
    about: "The app's JSON and its document name the same connection references.",
    consequence: `${NEVER_SEEN} The app's formulas may not find their connections.`,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { app }, document }) {
        if (app === undefined || document?.references === undefined)
            return;
        const own = Object.keys(app.connectionReferences);
        const place = {
            file: app.fileName,
            pointer: (0,position/* pointerTo */.xH)('appDefinitionTemplate', 'properties', 'connectionReferences')
        };
        const surplus = lackedBy(own, document.references);
        if (surplus.length > 0)
            yield {
                message: `The app's document lacks connection references of the app's JSON: ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)}.`,
                place
            };
        const absent = lackedBy(document.references, own);
        if (absent.length > 0)
            yield {
                message: `The app's JSON lacks connection references of the app's document: ${(0,display/* listed */.KE)(absent.map(display/* quoted */.TL), 5)}.`,
                place
            };
    }
};
const APP_FILE_RULES = [missingFile, referencesOfDocument];

;// CONCATENATED MODULE: ./lib/package/rules/structure/creation-types.js



const KNOWN = new Set(['new', 'update', 'existing', 'overwrite', 'merge']);
const offeredBy = (resource) => (resource.creationType ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
const missingSuggestion = {
    id: 'missing-suggested-creation-type',
    severity: 'warning',
    about: 'Every resource suggests how to import it.',
    consequence: 'The import has no default for it. In published templates, connectors lack the suggestion without known problems; other kinds always have one.',
    remedy: 'Choose its import under "resources", or export the package again.',
    inPlan: false,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!resource.suggestedCreationType && (0,package_resource/* kindOf */.I)(resource) !== 'unknown')
                yield {
                    message: `The ${called(resource, key)} has no suggestedCreationType.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const unknownCreationType = {
    id: 'unknown-creation-type',
    severity: 'warning',
    about: 'Creation types are New, Update and Existing or, in old packages, Overwrite and Merge. A suggestion is exactly one of them.',
    consequence: 'The service refuses an unknown creation type, or a list of them, with "Unsupported creation type".',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            if (suggested && !KNOWN.has(suggested.toLowerCase()))
                yield {
                    message: `The ${called(resource, key)} suggests the unknown creation type ${(0,display/* quoted */.TL)(suggested)}.`,
                    place: resourcePlace(key, resource, 'suggestedCreationType')
                };
            const unknown = offeredBy(resource).filter(type => !KNOWN.has(type.toLowerCase()));
            if (unknown.length > 0)
                yield {
                    message: `The ${called(resource, key)} offers unknown creation types: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 5)}.`,
                    place: resourcePlace(key, resource, 'creationType')
                };
        }
    }
};
const suggestionNotOffered = {
    id: 'suggestion-not-offered',
    severity: 'warning',
    about: 'The suggested creation type is one that the resource offers.',
    consequence: NEVER_SEEN,
    remedy: 'Choose its import under "resources", or export the package again.',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const suggested = resource.suggestedCreationType;
            const offered = offeredBy(resource);
            if (!suggested || !KNOWN.has(suggested.toLowerCase()) || offered.length === 0)
                continue;
            if (offered.some(type => type.toLowerCase() === suggested.toLowerCase()))
                continue;
            yield {
                message: `The ${called(resource, key)} suggests the creation type ${(0,display/* quoted */.TL)(suggested)}, but offers only ${(0,display/* listed */.KE)(offered.map(display/* quoted */.TL), 5)}.`,
                place: resourcePlace(key, resource, 'suggestedCreationType')
            };
        }
    }
};
const CREATION_TYPE_RULES = [
    missingSuggestion,
    unknownCreationType,
    suggestionNotOffered
];

;// CONCATENATED MODULE: ./lib/package/cycle.js

const firstCycle = (resources) => cycleAmong(Object.keys(resources), key => {
    const resource = resources[key];
    return resource === undefined ? [] : (0,package_resource/* prerequisites */.a4)(resource, resources);
});
function cycleAmong(things, needsOf) {
    const done = new Set();
    for (const start of things) {
        const path = [];
        const onPath = new Set();
        const enter = (key) => {
            if (done.has(key))
                return;
            onPath.add(key);
            path.push({ key, left: needsOf(key) });
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

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-files.js






const flowsIn = (resources) => Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow');
const missingFlow = {
    id: 'missing-flow',
    severity: 'error',
    about: 'The package contains the definition of every flow that the manifest lists.',
    consequence: 'There is no flow to import.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources, flows, unread } }) {
        const present = new Set(flows.map(({ key }) => key));
        for (const [key, resource] of flowsIn(resources))
            if (!present.has(key) && !unread.has(key))
                yield {
                    message: `The manifest lists the flow ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))}, but its definition is missing.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const missingFlowManifest = {
    id: 'missing-flow-manifest',
    severity: 'error',
    about: 'A package with flows contains Microsoft.Flow/flows/manifest.json.',
    consequence: 'The service refuses the package with MissingPackageManifest (reported by a third party).',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources, flowAssets } }) {
        const [flow] = flowsIn(resources);
        if (flow === undefined || flowAssets !== undefined)
            return;
        yield {
            message: `${places_FLOWS}manifest.json is missing (MissingPackageManifest).`,
            place: resourcePlace(flow[0], flow[1])
        };
    }
};
const unlistedFlow = {
    id: 'unlisted-flow',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists every flow of the package.',
    consequence: 'The flow may not be imported.',
    remedy: 'The package was assembled by hand. If its flows do not arrive, export it again.',
    *look({ pkg: { resources, flowAssets } }) {
        const flows = flowsIn(resources);
        if (flowAssets === undefined || flows.length === 0)
            return;
        const assets = new Set(flowAssets.map(key => key.toLowerCase()));
        const left = flows.filter(([key]) => !assets.has(key.toLowerCase()));
        if (left.length > 0)
            yield {
                message: `${places_FLOWS}manifest.json does not list ${(0,display/* listed */.KE)(left.map(([key, flow]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(flow, key))), 5)}.`,
                place: { file: `${places_FLOWS}manifest.json`, pointer: '/flowAssets/assetPaths' }
            };
    }
};
const surplusFlowAsset = {
    id: 'surplus-flow-asset',
    severity: 'warning',
    about: 'Microsoft.Flow/flows/manifest.json lists only flows of the package, each of them once.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, flowAssets = [] } }) {
        const left = new Set(flowsIn(resources).map(([key]) => key.toLowerCase()));
        for (const [at, key] of flowAssets.entries())
            if (!left.delete(key.toLowerCase()))
                yield {
                    message: `${places_FLOWS}manifest.json lists ${(0,display/* quoted */.TL)(key)}, which is a duplicate or not a flow of the package.`,
                    place: { file: `${places_FLOWS}manifest.json`, pointer: (0,position/* pointerTo */.xH)('flowAssets', 'assetPaths', at) }
                };
    }
};
const missingFlowMap = {
    id: 'missing-flow-map',
    severity: 'error',
    about: 'Every flow has its apisMap.json and connectionsMap.json.',
    consequence: 'Without connectionsMap.json, the service refuses the package with PackageFlowMissingConnectionMap.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const map of flow.missingMaps ?? [])
                yield {
                    message: map === 'connectionsMap.json'
                        ? `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no connectionsMap.json (PackageFlowMissingConnectionMap).`
                        : `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no ${map}.`,
                    place: flowPlace(flow, '')
                };
    }
};
const workflowOf = (flow) => {
    const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
    return (0,objects/* isObject */.G)(workflow) && (0,objects/* isObject */.G)(workflow['triggers']) && (0,objects/* isObject */.G)(workflow['actions']) ? workflow : undefined;
};
const malformedDefinition = {
    id: 'malformed-flow-definition',
    severity: 'error',
    about: 'definition.json contains a flow: properties.definition with triggers and actions.',
    consequence: 'The service refuses definitions that it cannot read with MalformedFlowAssetFlowDefinition (seen with hand-edited ones).',
    remedy: 'Undo the edit, or export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (workflowOf(flow) !== undefined)
                continue;
            const workflow = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition');
            const where = (0,objects/* isObject */.G)(workflow) ? '/properties/definition' : '';
            yield {
                message: `The definition of the flow ${(0,display/* quoted */.TL)(flow.displayName)} lacks ${(0,objects/* isObject */.G)(workflow) ? 'triggers or actions' : '"properties.definition"'}.`,
                place: flowPlace(flow, where)
            };
        }
    }
};
const flowIdentity = {
    id: 'flow-identity',
    severity: 'warning',
    about: "In a flow's definition, the name and the end of the id are the flow's own id, never its resource key.",
    consequence: 'The service refuses some malformed definitions with MalformedFlowAssetFlowDefinition. It is unknown whether this is one of them.',
    remedy: 'The definition was written by hand or comes from another flow. Export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const { definition, key, displayName } = flow;
            const name = (0,json_text/* textAt */.$6)(definition, 'name');
            const id = (0,json_text/* textAt */.$6)(definition, 'id');
            if (name === undefined)
                yield { message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has no name.`, place: flowPlace(flow, '') };
            else if (name.toLowerCase() === key.toLowerCase())
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has the resource key as its name instead of the flow's own id.`,
                    place: flowPlace(flow, '/name')
                };
            else if (id !== undefined && !id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                yield {
                    message: `The definition of the flow ${(0,display/* quoted */.TL)(displayName)} has the name ${(0,display/* quoted */.TL)(name)}, but its id does not end with it.`,
                    place: flowPlace(flow, '/id')
                };
        }
    }
};
const flowName = {
    id: 'flow-name-differs',
    severity: 'warning',
    about: 'A flow has the same name in the manifest and in its definition.',
    consequence: 'The flow may arrive under either name. One published package is like this.',
    remedy: 'Set the name under "resources", or export the package again.',
    *look({ pkg: { flows, resources } }) {
        for (const flow of flows) {
            const listedName = resources[flow.key]?.details?.displayName;
            const own = (0,json_text/* textAt */.$6)(flow.definition, 'properties', 'displayName');
            if (!listedName || own === undefined || listedName === own)
                continue;
            yield {
                message: `The manifest calls the flow ${(0,display/* quoted */.TL)(listedName)}, but its definition calls it ${(0,display/* quoted */.TL)(own)}.`,
                place: flowPlace(flow, '/properties/displayName')
            };
        }
    }
};
const flowTrigger = {
    id: 'flow-trigger',
    severity: 'warning',
    about: 'A flow has exactly one trigger.',
    consequence: 'A flow without a trigger never runs, and no export with several triggers is known. The service may refuse the flow.',
    remedy: 'Open the flow in its environment, correct its trigger, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const workflow = workflowOf(flow);
            if (workflow === undefined)
                continue;
            const triggers = workflow['triggers'];
            const count = (0,objects/* isObject */.G)(triggers) ? Object.keys(triggers).length : 0;
            if (count !== 1)
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has ${count === 0 ? 'no trigger' : `${count} triggers`}.`,
                    place: flowPlace(flow, '/properties/definition/triggers')
                };
        }
    }
};
const FLOW_FILE_RULES = [
    missingFlow,
    missingFlowManifest,
    unlistedFlow,
    surplusFlowAsset,
    missingFlowMap,
    malformedDefinition,
    flowIdentity,
    flowName,
    flowTrigger
];

// EXTERNAL MODULE: ./lib/package/rules/structure/flow-steps.js
var flow_steps = __nccwpck_require__(5158);
;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-actions.js







function* actionsOf(flow) {
    for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition))
        if (step.kind === 'action')
            yield step;
}
const withoutActions = {
    id: 'flow-without-actions',
    severity: 'error',
    about: 'A flow has at least one action.',
    consequence: NOT_SAVED_AS_REPORTED,
    remedy: 'Add an action to the flow in its environment, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const actions = workflowOf(flow)?.['actions'];
            if ((0,objects/* isObject */.G)(actions) && Object.keys(actions).length === 0)
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has no action.`,
                    place: flowPlace(flow, '/properties/definition/actions')
                };
        }
    }
};
const duplicateName = {
    id: 'duplicate-action-name',
    severity: 'error',
    about: 'Every action of a flow has its own name, also across scopes, branches and cases. Case does not count.',
    consequence: NOT_SAVED_AS_REPORTED,
    remedy: 'Rename one of the actions in the source environment, save the flow, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const names = new Map();
            for (const step of actionsOf(flow)) {
                const name = step.name.toLowerCase();
                const known = names.get(name);
                if (known === undefined)
                    names.set(name, { count: 1 });
                else {
                    known.count += 1;
                    known.second ??= step;
                }
            }
            for (const { count, second } of names.values())
                if (second !== undefined)
                    yield {
                        message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} has ${count} actions named ${(0,display/* quoted */.TL)(second.name)}.`,
                        place: stepPlace(flow, second, second.pointer)
                    };
        }
    }
};
const LONGEST_NAME = 80;
const longName = {
    id: 'long-action-name',
    severity: 'error',
    about: `The names of triggers and actions have at most ${LONGEST_NAME} characters.`,
    consequence: 'Azure Logic Apps, on which flows run, refuses longer names with InvalidTemplate, so the import of the flow fails. For cloud flows this is not proven.',
    remedy: 'Give it a shorter name in the source environment, save the flow, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition))
                if (step.name.length > LONGEST_NAME)
                    yield {
                        message: `${stepCalled(flow, step)} has a name of ${step.name.length} characters.`,
                        place: stepPlace(flow, step, step.pointer)
                    };
    }
};
const runAfterCycle = {
    id: 'run-after-cycle',
    severity: 'error',
    about: 'No action runs after itself, directly or through others.',
    consequence: NOT_SAVED_AS_REPORTED,
    remedy: 'Correct the order of the actions in the source environment, save the flow, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const levels = new Map();
            for (const step of actionsOf(flow)) {
                const level = levels.get(step.among) ?? new Map();
                levels.set(step.among, level.set(step.name.toLowerCase(), step));
            }
            for (const level of levels.values()) {
                const cycle = cycleAmong(level.keys(), name => afterOf(level.get(name)).filter(other => level.has(other)));
                const [first, ...others] = (cycle ?? []).toReversed().flatMap(name => level.get(name) ?? []);
                if (first === undefined)
                    continue;
                yield {
                    message: others.length === 0
                        ? `${stepCalled(flow, first)} runs after itself.`
                        : `These actions of the flow ${(0,display/* quoted */.TL)(flow.displayName)} run after each other in a cycle: ${(0,display/* listed */.KE)([first, ...others].map(({ name }) => (0,display/* quoted */.TL)(name)), 5)}.`,
                    place: stepPlace(flow, first, (0,position/* pointerBelow */.Hg)(first.pointer, 'runAfter'))
                };
            }
        }
    }
};
const afterOf = (step) => {
    const runAfter = step?.step['runAfter'];
    return (0,objects/* isObject */.G)(runAfter) ? Object.keys(runAfter).map(name => name.toLowerCase()) : [];
};
const FLOW_ACTION_RULES = [withoutActions, duplicateName, longName, runAfterCycle];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-connections.js







const withoutConnection = {
    id: 'flow-without-connection',
    severity: 'error',
    about: 'The package asks for a connection for every connector that a flow uses.',
    consequence: 'The import cannot give the flow a connection. It would arrive without one and could not be turned on. No export like this is known.',
    remedy: 'The package was assembled by hand or by a generator. Build the flow in an environment, and export it from there.',
    stopsImport: true,
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows) {
            if (flow.missingMaps?.includes('connectionsMap.json') === true)
                continue;
            const declared = namesIn((0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'connectionReferences'));
            const done = new Set();
            for (const [name, key] of Object.entries(flow.connections)) {
                const resource = known.get(key.toLowerCase());
                if (resource === undefined || (0,package_resource/* kindOf */.I)(resource) === 'connection')
                    done.add(name.toLowerCase());
            }
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                const used = (0,flow_steps/* referenceOf */.Bz)(step);
                const reference = used?.name.toLowerCase() ?? '';
                if (used === undefined || !declared.has(reference) || done.has(reference))
                    continue;
                done.add(reference);
                const connector = flow_connections_connectorOf(flow, used.name, known);
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses ${(0,display/* quoted */.TL)(connector.name)}, but ${connector.key !== undefined && asksFor(resources, connector.key)
                        ? `its connectionsMap.json names no connection for the reference ${(0,display/* quoted */.TL)(used.name)}`
                        : 'the package asks for no connection of it'}.`,
                    place: stepPlace(flow, step, used.pointer)
                };
            }
        }
    }
};
const namesIn = (value) => new Set(Object.keys((0,objects/* isObject */.G)(value) ? value : {}).map(name => name.toLowerCase()));
function flow_connections_connectorOf(flow, reference, known) {
    const key = flow.connectors[reference];
    const resource = key === undefined ? undefined : known.get(key.toLowerCase());
    if (key !== undefined && resource !== undefined)
        return { name: (0,package_resource/* displayNameOf */.Nv)(resource, key), key };
    const id = (0,json_text/* textAt */.$6)(flow.definition, 'properties', 'connectionReferences', reference, 'id') ?? reference;
    return { name: id.slice(id.lastIndexOf('/') + 1) };
}
const asksFor = (resources, connector) => Object.values(resources).some(resource => (0,package_resource/* kindOf */.I)(resource) === 'connection' &&
    (resource.dependsOn ?? []).some(key => key.toLowerCase() === connector.toLowerCase()));
const missingParameter = {
    id: 'missing-connections-parameter',
    severity: 'warning',
    about: 'The definition of a flow that uses connections declares the parameters $connections and $authentication.',
    consequence: 'Every known export declares them. Without them, the service may refuse the flow, or its steps may find no connection (not proven).',
    remedy: EXPORT_AGAIN,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const declared = namesIn((0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition', 'parameters'));
            const used = new Set();
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                if ((0,flow_steps/* referenceOf */.Bz)(step) !== undefined)
                    used.add('$connections');
                if ((0,json_text/* textAt */.$6)(step.step, 'inputs', 'authentication') === "@parameters('$authentication')")
                    used.add('$authentication');
            }
            const missing = [...used].filter(name => !declared.has(name));
            if (missing.length > 0)
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses connections, but its definition does not declare ${(0,display/* listed */.KE)(missing)}.`,
                    place: flowPlace(flow, (0,position/* pointerTo */.xH)('properties', 'definition', ...(declared.size > 0 ? ['parameters'] : [])))
                };
        }
    }
};
const FLOW_CONNECTION_RULES = [withoutConnection, missingParameter];

;// CONCATENATED MODULE: ./lib/package/expressions/scanner.js
const MARKS = '()[].,?{}@';
const QUOTE = 0x27;
class Scanner {
    #text;
    #end;
    #next;
    start;
    end;
    constructor(text, start, end) {
        this.#text = text;
        this.#end = end;
        this.#next = start;
        this.start = start;
        this.end = start;
    }
    read() {
        const text = this.#text;
        let at = this.#next;
        while (at < this.#end && isBlank(text.charCodeAt(at)))
            at += 1;
        this.start = at;
        const kind = this.#kindAt(at);
        this.end = this.#next;
        return kind;
    }
    skips(mark) {
        let at = this.#next;
        while (at < this.#end && isBlank(this.#text.charCodeAt(at)))
            at += 1;
        if (at >= this.#end || this.#text[at] !== mark)
            return false;
        this.#next = at + 1;
        return true;
    }
    get written() {
        return this.#text.slice(this.start, this.end);
    }
    #kindAt(at) {
        const text = this.#text;
        if (at >= this.#end) {
            this.#next = this.#end;
            return 'end';
        }
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return this.#textAt(at);
        if (isMark(code)) {
            this.#next = at + 1;
            return text.charAt(at);
        }
        if (isDigit(code) || ((code === 0x2b || code === 0x2d) && isDigit(text.charCodeAt(at + 1))))
            return this.#numberAt(at);
        this.#next = this.#afterWord(at);
        return 'word';
    }
    #textAt(start) {
        for (let at = start + 1; at < this.#end; at += 1) {
            if (this.#text.charCodeAt(at) !== QUOTE)
                continue;
            if (at + 1 < this.#end && this.#text.charCodeAt(at + 1) === QUOTE)
                at += 1;
            else {
                this.#next = at + 1;
                return 'text';
            }
        }
        this.#next = this.#end;
        return 'unclosed-text';
    }
    #numberAt(start) {
        const digits = (from) => {
            let at = from;
            while (at < this.#end && isDigit(this.#text.charCodeAt(at)))
                at += 1;
            return at;
        };
        let at = digits(start + 1);
        if (at < this.#end && this.#text[at] === '.')
            at = digits(at + 1);
        if (at < this.#end && (this.#text[at] === 'e' || this.#text[at] === 'E')) {
            const sign = this.#text[at + 1] === '+' || this.#text[at + 1] === '-' ? 2 : 1;
            at = digits(at + sign);
        }
        const after = this.#afterWord(at);
        this.#next = after;
        return after === at ? 'number' : 'word';
    }
    #afterWord(start) {
        let at = start;
        for (; at < this.#end; at += 1) {
            const code = this.#text.charCodeAt(at);
            if (code === QUOTE || isMark(code) || isBlank(code))
                break;
        }
        return at;
    }
}
const isDigit = (code) => code >= 0x30 && code <= 0x39;
const IS_MARK = new Uint8Array(128);
for (const mark of MARKS)
    IS_MARK[mark.charCodeAt(0)] = 1;
const isMark = (code) => code < 128 && IS_MARK[code] === 1;
const isBlank = (code) => code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0x85 && isWideBlank(code);
const isWideBlank = (code) => code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000;

;// CONCATENATED MODULE: ./lib/package/expressions/expression.js

const LONGEST_EXPRESSION = 8192;
const LITERALS = new Set(['true', 'false', 'null']);
function readExpression(text, start, end, onCall) {
    const scanner = new Scanner(text, start, end);
    const fault = (kind, at = scanner.start, written = scanner.written) => ({
        kind,
        at,
        written: written.slice(0, 100)
    });
    if (end - start > LONGEST_EXPRESSION)
        return fault('too-long', start);
    const open = [];
    const unclosed = () => {
        const innermost = open.at(-1);
        if (innermost === undefined)
            return fault('empty');
        return fault('unclosed-bracket', innermost.at, innermost.call ?? '[');
    };
    let wantsValue = true;
    for (;;) {
        const token = scanner.read();
        const top = open.at(-1);
        if (token === 'unclosed-text')
            return fault(token);
        if (wantsValue) {
            if (token === 'end')
                return unclosed();
            if (token === 'word') {
                const word = scanner.written;
                const at = scanner.start;
                if (scanner.skips('(')) {
                    if (scanner.skips(')'))
                        onCall({ name: word.toLowerCase(), literal: undefined });
                    else {
                        open.push({ call: word, at, literal: undefined, first: true });
                        continue;
                    }
                }
                else if (!LITERALS.has(word.toLowerCase()))
                    return fault('not-a-call');
            }
            else if (token === 'text') {
                if (top?.first === true)
                    top.literal = scanner.written.slice(1, -1).replaceAll("''", "'");
            }
            else if (token !== 'number')
                return fault('unexpected');
            wantsValue = false;
            continue;
        }
        if (token === 'end')
            return top === undefined ? undefined : unclosed();
        if (token === ',') {
            if (top?.call === undefined)
                return fault('unexpected');
            top.first = false;
            wantsValue = true;
        }
        else if (token === ')') {
            if (top?.call === undefined)
                return fault(top === undefined ? 'unopened-bracket' : 'unexpected');
            open.pop();
            onCall({ name: top.call.toLowerCase(), literal: top.literal });
        }
        else if (token === ']') {
            if (top === undefined || top.call !== undefined)
                return fault(top === undefined ? 'unopened-bracket' : 'unexpected');
            open.pop();
        }
        else {
            if (top?.first === true)
                top.literal = undefined;
            const mark = token === '?' ? scanner.read() : token;
            if (mark === '[') {
                open.push({ call: undefined, at: scanner.start, literal: undefined, first: false });
                wantsValue = true;
            }
            else if (mark !== '.' || scanner.read() !== 'word')
                return fault('unexpected');
        }
    }
}

;// CONCATENATED MODULE: ./lib/package/expressions/template.js

function readTemplate(text, onCall) {
    if (text.length < 2)
        return undefined;
    if (text.startsWith('@') && text[1] !== '{')
        return text[1] === '@' ? undefined : readExpression(text, 1, text.length, onCall);
    for (let at = text.indexOf('@{'); at >= 0; at = text.indexOf('@{', at)) {
        const start = at + 2;
        if (at > 0 && text[at - 1] === '@') {
            at = start;
            continue;
        }
        const end = endOf(text, start);
        if (end < 0)
            return { kind: 'unclosed-expression', at, written: text.slice(at, at + 100) };
        const fault = readExpression(text, start, end, onCall);
        if (fault !== undefined)
            return fault;
        at = end + 1;
    }
    return undefined;
}
const template_QUOTE = 0x27;
const CLOSE = 0x7d;
function endOf(text, start) {
    let inText = false;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === template_QUOTE)
            inText = !inText;
        else if (code === CLOSE && !inText)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-texts.js





const NOT_EVALUATED = new Set([
    'type',
    'kind',
    'description',
    'metadata',
    'runAfter',
    'operationOptions',
    'actions',
    'else',
    'cases',
    'default',
    'tools'
]);
function* evaluatedTexts(flow) {
    for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
        for (const [member, value] of Object.entries(step.step)) {
            if (NOT_EVALUATED.has(member))
                continue;
            const pointer = (0,position/* pointerBelow */.Hg)(step.pointer, member);
            if (member === 'inputs' && (0,objects/* isObject */.G)(value)) {
                for (const [name, input] of Object.entries(value))
                    if (name !== 'schema')
                        for (const leaf of (0,leaves/* leavesOf */.w)(input, (0,position/* pointerBelow */.Hg)(pointer, name)))
                            yield { leaf, step };
            }
            else
                for (const leaf of (0,leaves/* leavesOf */.w)(value, pointer))
                    yield { leaf, step };
        }
    }
    const outputs = ['properties', 'definition', 'outputs'];
    for (const leaf of (0,leaves/* leavesOf */.w)((0,json_text/* valueAt */.fK)(flow.definition, ...outputs), (0,position/* pointerTo */.xH)(...outputs)))
        yield { leaf, step: undefined };
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-expressions.js











const subjectOf = (flow, step) => step === undefined ? `The outputs of the flow ${(0,display/* quoted */.TL)(flow.displayName)}` : stepCalled(flow, step);
const flow_expressions_placeOf = (flow, { step, leaf }) => step === undefined ? flowPlace(flow, leaf.pointer()) : stepPlace(flow, step, leaf.pointer());
const FAULTS = {
    empty: 'it is empty',
    'too-long': `it has more than ${LONGEST_EXPRESSION} characters`,
    'unclosed-text': 'a text in it lacks the closing quote',
    'unclosed-bracket': 'a bracket in it is not closed',
    'unclosed-expression': 'the closing } is missing',
    'unopened-bracket': 'it closes a bracket that it does not open',
    'not-a-call': 'it has a name that is not the call of a function, or a text that is not in single quotes',
    unexpected: 'it has a character where none is expected, or ends too early'
};
const brokenExpression = {
    id: 'broken-expression',
    severity: 'error',
    about: 'Every expression of a flow is complete, with matching brackets and quotes.',
    consequence: NOT_SAVED_AS_DOCUMENTED,
    remedy: 'Correct the expression in the source environment, save the flow, and export the package again. If a text begins with @ but is not an expression, write @@ instead.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const text of evaluatedTexts(flow)) {
                const fault = readTemplate(text.leaf.text, ignore);
                if (fault !== undefined)
                    yield {
                        message: `${subjectOf(flow, text.step)} has an expression that cannot be read: at character ${fault.at + 1}, ${FAULTS[fault.kind]}.`,
                        place: flow_expressions_placeOf(flow, text)
                    };
            }
    }
};
const ignore = () => { };
const MOST_SEEN = 1_000;
function* problemsOfCalls(flow, mentioned, problemOf) {
    const reported = new Set();
    const seen = new Set();
    let current;
    for (const text of evaluatedTexts(flow)) {
        if (text.step !== current) {
            current = text.step;
            reported.clear();
            seen.clear();
        }
        if (!mentioned.test(text.leaf.text))
            continue;
        const found = [];
        readTemplate(text.leaf.text, call => {
            if (call.literal === undefined || reported.size > MOST_OF_A_RULE)
                return;
            const sign = `${call.name}(${call.literal}`;
            if (seen.has(sign))
                return;
            if (seen.size < MOST_SEEN)
                seen.add(sign);
            const problem = problemOf(call, text.step);
            if (problem === undefined || reported.has(problem))
                return;
            reported.add(problem);
            found.push(problem);
        });
        for (const problem of found)
            yield { message: `${subjectOf(flow, text.step)} ${problem}.`, place: flow_expressions_placeOf(flow, text) };
    }
}
const shown = (literal) => (0,display/* quoted */.TL)((0,secret_shapes/* withoutSecrets */.cT)(literal, 120));
const OF_ACTIONS = new Map([
    'actionBody',
    'actionOutputs',
    'actions',
    'body',
    'formDataMultiValues',
    'formDataValue',
    'items',
    'iterationIndexes',
    'multipartBody',
    'outputs',
    'result'
].map(name => [name.toLowerCase(), name]));
const ANY_OF_ACTIONS = new RegExp([...OF_ACTIONS.keys()].join('|'), 'i');
const unknownAction = {
    id: 'unknown-action-in-expression',
    severity: 'error',
    about: 'Expressions name only actions that the flow has. The items of a loop are used only inside it. Case does not count.',
    consequence: NOT_SAVED_AS_DOCUMENTED,
    remedy: 'Correct the name in the expression, or insert the value again from the dynamic content of the source environment; save the flow, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const names = new Set();
            for (const { kind, name } of (0,flow_steps/* stepsOf */.B_)(flow.definition))
                if (kind === 'action')
                    names.add(name.toLowerCase());
            const isInside = insides();
            yield* problemsOfCalls(flow, ANY_OF_ACTIONS, ({ name, literal = '' }, step) => {
                const called = OF_ACTIONS.get(name);
                if (called === undefined)
                    return undefined;
                if (!names.has(literal.toLowerCase()))
                    return `uses ${called}(…) of the action ${shown(literal)}, which the flow does not have`;
                if (name === 'items' && !isInside(step, literal))
                    return `uses the items of ${shown(literal)}, but is not inside that loop`;
                return undefined;
            });
        }
    }
};
function insides() {
    let last;
    let names = new Set();
    return (step, name) => {
        if (step !== last) {
            last = step;
            const around = [];
            for (let outer = step?.within; outer !== undefined; outer = outer.within)
                around.push(outer.name.toLowerCase());
            names = new Set(around);
        }
        return names.has(name.toLowerCase());
    };
}
const CHANGES = new Set([
    'setvariable',
    'incrementvariable',
    'decrementvariable',
    'appendtoarrayvariable',
    'appendtostringvariable'
]);
const unknownVariable = {
    id: 'unknown-variable',
    severity: 'error',
    about: 'A flow initializes every variable that it uses or changes. Case does not count.',
    consequence: NOT_SAVED_AS_REPORTED,
    remedy: 'Add "Initialize variable" to the flow in its environment, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const known = flow_expressions_variablesOf(flow);
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                const name = CHANGES.has((0,flow_steps/* typeOf */.QP)(step)) ? (0,json_text/* textAt */.$6)(step.step, 'inputs', 'name') : undefined;
                if (name !== undefined && !known.has(name.toLowerCase()))
                    yield {
                        message: `${stepCalled(flow, step)} changes the variable ${(0,display/* quoted */.TL)(name)}, which the flow does not initialize.`,
                        place: stepPlace(flow, step, (0,position/* pointerBelow */.Hg)(step.pointer, 'inputs', 'name'))
                    };
            }
            yield* problemsOfCalls(flow, /variables/i, ({ name, literal = '' }) => name === 'variables' && !known.has(literal.toLowerCase())
                ? `uses the variable ${shown(literal)}, which the flow does not initialize`
                : undefined);
        }
    }
};
function flow_expressions_variablesOf(flow) {
    const names = new Set();
    for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
        const variables = (0,flow_steps/* typeOf */.QP)(step) === 'initializevariable' ? (0,json_text/* valueAt */.fK)(step.step, 'inputs', 'variables') : undefined;
        for (const variable of Array.isArray(variables) ? variables : []) {
            const name = (0,json_text/* textAt */.$6)(variable, 'name');
            if (name !== undefined)
                names.add(name.toLowerCase());
        }
    }
    return names;
}
const OF_CONNECTIONS = new Set(['$connections', '$authentication']);
const unknownParameter = {
    id: 'unknown-flow-parameter',
    severity: 'error',
    about: "Expressions use only parameters that the flow's definition declares.",
    consequence: 'The service does not save a flow whose expressions name actions or variables that do not exist. That this also holds for parameters is not proven.',
    remedy: 'Correct the flow in its environment, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const declared = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'definition', 'parameters');
            const known = new Set(Object.keys((0,objects/* isObject */.G)(declared) ? declared : {}).map(name => name.toLowerCase()));
            yield* problemsOfCalls(flow, /parameters/i, ({ name, literal = '' }) => {
                const parameter = literal.toLowerCase();
                return name === 'parameters' && !known.has(parameter) && !OF_CONNECTIONS.has(parameter)
                    ? `uses the parameter ${shown(literal)}, which the definition does not declare`
                    : undefined;
            });
        }
    }
};
const FLOW_EXPRESSION_RULES = [
    brokenExpression,
    unknownAction,
    unknownVariable,
    unknownParameter
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-placeholders.js



const LONGEST_TEXT = 1_000_000;
const TAGS = '(?:BR|HR|P|LI|TD|TR|TH|IMG|TABLE|DIV|SPAN|HTML|BODY|HEAD|FONT|CENTER|B|I|U|UL|OL)';
const PLACEHOLDER = new RegExp([
    `<(?!${TAGS}>)[A-Z][A-Z0-9_-]{1,40}>`,
    String.raw `<(?:your|insert|enter|replace)[-_][\w-]{1,40}>`,
    String.raw `\bREPLACE[-_][A-Z][A-Z0-9_-]{0,40}`,
    String.raw `\bYOUR[-_][A-Z][A-Z0-9_-]{0,40}`,
    String.raw `\{\{[A-Za-z][\w.-]{0,40}\}\}`,
    String.raw `\bCHANGE[-_]?ME\b`,
    String.raw `\b(?:put|insert|enter)[-_]your[-_][\w-]{1,40}`,
    String.raw `\byour[-_][a-z0-9_-]{1,40}[-_]here\b`
].join('|'));
const placeholder = {
    id: 'placeholder-in-flow',
    severity: 'warning',
    about: 'The steps of a flow contain no placeholders, such as YOUR_LIST, REPLACE-WITH-… or a name in angle brackets or double braces.',
    consequence: 'The placeholder is imported as it is. Saving the flow may fail where the service looks the value up; otherwise the step fails when the flow runs.',
    remedy: 'Replace it with the real value in the source environment, save the flow, and export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows)
            for (const { leaf, step } of evaluatedTexts(flow)) {
                if (step === undefined || leaf.text.length > LONGEST_TEXT)
                    continue;
                const found = placeholderIn(leaf.text);
                if (found !== undefined)
                    yield {
                        message: `${stepCalled(flow, step)} contains the placeholder ${(0,display/* quoted */.TL)(found)}.`,
                        place: stepPlace(flow, step, leaf.pointer())
                    };
            }
    }
};
function placeholderIn(text) {
    const found = PLACEHOLDER.exec(text)?.[0];
    return found?.startsWith('<') === true && text.includes(`</${found.slice(1)}`) ? undefined : found;
}
const FLOW_PLACEHOLDER_RULES = [placeholder];

;// CONCATENATED MODULE: ./lib/package/rules/structure/flow-references.js







const unknownKeyInFlow = {
    id: 'unknown-key-in-flow',
    severity: 'error',
    about: "A flow's maps point to resources in the manifest.",
    consequence: "The flow's reference cannot be bound to a connection.",
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows) {
            const { connectors, connections } = flow;
            const unknown = unknownAmong([...Object.values(connectors), ...Object.values(connections)], known);
            if (unknown.length === 0)
                continue;
            const isUnknown = ([, key]) => !known.has(key.toLowerCase());
            const connector = Object.entries(connectors).find(isUnknown)?.[0];
            const connection = Object.entries(connections).find(isUnknown)?.[0];
            yield {
                message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} uses connectors or connections that the manifest does not list: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
                place: connector === undefined ? mapPlace(flow, 'connections', connection) : mapPlace(flow, 'connectors', connector)
            };
        }
    }
};
const flowPrerequisites = {
    id: 'flow-prerequisites',
    severity: 'warning',
    about: 'In the manifest, a flow depends on exactly the resources that its maps point to.',
    consequence: EDITED_IS_REFUSED,
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const { key, connectors, connections, missingMaps } of flows) {
            const resource = resources[key];
            if (resource === undefined || missingMaps !== undefined)
                continue;
            const isKnown = (other) => known.has(other.toLowerCase());
            const has = (resource.dependsOn ?? []).filter(other => isKnown(other) && other.toLowerCase() !== key.toLowerCase());
            const needs = [...Object.values(connectors), ...Object.values(connections)].filter(isKnown);
            const names = (keys) => (0,display/* listed */.KE)(keys.map(other => {
                const needed = known.get(other.toLowerCase());
                return needed === undefined ? (0,display/* quoted */.TL)(other) : called(needed, other);
            }), 5);
            const missing = lackedBy(needs, has);
            const surplus = lackedBy(has, needs);
            const place = resourcePlace(key, resource, 'dependsOn');
            const flow = (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key));
            if (missing.length > 0)
                yield {
                    message: `The manifest does not list all dependencies of the flow ${flow}. These are missing: ${names(missing)}.`,
                    place
                };
            if (surplus.length > 0)
                yield {
                    message: `The manifest lists dependencies of the flow ${flow} that its maps do not contain: ${names(surplus)}.`,
                    place
                };
        }
    }
};
const REFERENCES = '/properties/connectionReferences';
function mapPlace(flow, map, reference) {
    const file = flow.names[map];
    const place = flowPlace(flow, reference === undefined ? '' : (0,position/* pointerTo */.xH)(reference));
    return file === undefined ? flowPlace(flow, '') : { ...place, file };
}
function declaredBy(flow) {
    const declared = (0,json_text/* valueAt */.fK)(flow.definition, 'properties', 'connectionReferences');
    return (0,objects/* isObject */.G)(declared) ? declared : {};
}
const flowReferences = {
    id: 'flow-references',
    severity: 'warning',
    about: "A flow's two maps and its definition name the same connection references.",
    consequence: 'A reference that is not in all three cannot be bound to a connection.',
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            if (flow.missingMaps !== undefined)
                continue;
            const lists = [
                { what: 'the definition', names: Object.keys(declaredBy(flow)), place: flowPlace(flow, REFERENCES) },
                { what: 'apisMap.json', names: Object.keys(flow.connectors), place: mapPlace(flow, 'connectors') },
                { what: 'connectionsMap.json', names: Object.keys(flow.connections), place: mapPlace(flow, 'connections') }
            ];
            const all = lists.flatMap(({ names }) => names);
            const short = lists.flatMap(list => {
                const missing = lackedBy(all, list.names);
                return missing.length === 0 ? [] : [{ ...list, missing }];
            });
            const [first] = short;
            if (first === undefined)
                continue;
            const lacks = short.map(({ what, missing }) => `${what} lacks ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL), 5)}`);
            yield {
                message: `The files of the flow ${(0,display/* quoted */.TL)(flow.displayName)} name different connection references: ${lacks.join('; ')}.`,
                place: first.place
            };
        }
    }
};
const flowConnection = {
    id: 'flow-connection-connector',
    severity: 'error',
    about: 'For each reference, a flow uses a connection of the same connector.',
    consequence: 'The reference would be bound to a connection of another connector and would not work.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows)
            for (const [reference, key] of Object.entries(flow.connections)) {
                const connector = flow.connectors[reference];
                const connection = known.get(key.toLowerCase());
                const needed = connection?.dependsOn ?? [];
                if (connection === undefined || connector === undefined || needed.length !== 1)
                    continue;
                if (!known.has(connector.toLowerCase()) || lackedBy([connector], needed).length === 0)
                    continue;
                yield {
                    message: `For the reference ${(0,display/* quoted */.TL)(reference)}, the flow ${(0,display/* quoted */.TL)(flow.displayName)} uses the ${called(connection, key)}, which belongs to another connector.`,
                    place: mapPlace(flow, 'connections', reference)
                };
            }
    }
};
const referenceConnector = {
    id: 'flow-reference-connector',
    severity: 'warning',
    about: 'Each reference has the same connector in the definition and in the manifest.',
    consequence: 'Actions for one connector would be bound to a connection of another.',
    remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
    *look({ pkg: { flows, resources } }) {
        const known = byKey(resources);
        for (const flow of flows)
            for (const [reference, declared] of Object.entries(declaredBy(flow))) {
                const id = (0,json_text/* textAt */.$6)(declared, 'id');
                const name = known.get(flow.connectors[reference]?.toLowerCase() ?? '')?.name;
                if (id === undefined || !name || id.toLowerCase().endsWith(`/${name.toLowerCase()}`))
                    continue;
                yield {
                    message: `The flow ${(0,display/* quoted */.TL)(flow.displayName)} declares the reference ${(0,display/* quoted */.TL)(reference)} with the connector ${(0,display/* quoted */.TL)(id.slice(id.lastIndexOf('/') + 1))}, but its apisMap.json points to ${(0,display/* quoted */.TL)(name)}.`,
                    place: flowPlace(flow, (0,position/* pointerTo */.xH)('properties', 'connectionReferences', reference, 'id'))
                };
            }
    }
};
const unknownReference = {
    id: 'unknown-connection-reference',
    severity: 'error',
    about: 'Triggers and actions use only connection references that their flow declares.',
    consequence: 'The service refuses the flow, because "host.connectionReferenceName" is missing (reported by a third party).',
    remedy: 'Open the flow in its environment, choose a connection for the step, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const declared = new Set(Object.keys(declaredBy(flow)).map(name => name.toLowerCase()));
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                const used = (0,flow_steps/* referenceOf */.Bz)(step);
                if (used === undefined || declared.has(used.name.toLowerCase()))
                    continue;
                yield {
                    message: `${stepCalled(flow, step)} uses the connection reference ${(0,display/* quoted */.TL)(used.name)}, which the flow does not declare.`,
                    place: stepPlace(flow, step, used.pointer)
                };
            }
        }
    }
};
const unknownRunAfter = {
    id: 'unknown-run-after',
    severity: 'error',
    about: 'Actions run only after actions on the same level.',
    consequence: 'The service refuses a definition whose runAfter names a missing action. The flow is not imported, or cannot be turned on.',
    remedy: 'Open the flow in its environment, correct the order of its actions, save it, and export the package again.',
    stopsImport: true,
    *look({ pkg: { flows } }) {
        for (const flow of flows) {
            const lists = new Map();
            for (const step of (0,flow_steps/* stepsOf */.B_)(flow.definition)) {
                const { runAfter } = step.step;
                if (step.kind !== 'action' || !(0,objects/* isObject */.G)(runAfter))
                    continue;
                const names = lists.get(step.among) ?? new Set(Object.keys(step.among).map(name => name.toLowerCase()));
                lists.set(step.among, names);
                for (const name of Object.keys(runAfter))
                    if (!names.has(name.toLowerCase()))
                        yield {
                            message: `${stepCalled(flow, step)} runs after ${(0,display/* quoted */.TL)(name)}, which is not on the same level.`,
                            place: stepPlace(flow, step, (0,position/* pointerBelow */.Hg)(step.pointer, 'runAfter', name))
                        };
            }
        }
    }
};
const FLOW_REFERENCE_RULES = [
    unknownKeyInFlow,
    flowPrerequisites,
    flowReferences,
    flowConnection,
    referenceConnector,
    unknownReference,
    unknownRunAfter
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/graph.js





const missingPrerequisite = {
    id: 'missing-prerequisite',
    severity: 'error',
    about: 'Every resource depends only on resources that the manifest lists.',
    consequence: 'A resource that it depends on cannot be imported.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        const known = byKey(resources);
        for (const [key, resource] of Object.entries(resources)) {
            const dangling = unknownAmong(resource.dependsOn ?? [], known);
            if (dangling.length > 0)
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on resources that the manifest does not list: ${(0,display/* listed */.KE)(dangling.map(display/* quoted */.TL), 3)}.`,
                    place: resourcePlace(key, resource, 'dependsOn')
                };
        }
    }
};
const dependsOnItself = (key, resource) => (resource.dependsOn ?? []).some(needed => needed.toLowerCase() === key.toLowerCase());
const withoutSelfEdges = (resources) => (0,json_text/* safeMap */.Ek)(Object.entries(resources).map(([key, resource]) => [
    key,
    dependsOnItself(key, resource)
        ? { ...resource, dependsOn: resource.dependsOn?.filter(needed => needed.toLowerCase() !== key.toLowerCase()) }
        : resource
]));
const dependencyCycle = {
    id: 'dependency-cycle',
    severity: 'error',
    about: 'No resource depends on itself, directly or through others.',
    consequence: 'There is no order in which the resources could be imported.',
    remedy: EXPORT_AGAIN,
    stopsImport: true,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (dependsOnItself(key, resource))
                yield {
                    message: `${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} depends on itself.`,
                    place: resourcePlace(key, resource, 'dependsOn')
                };
        const cycle = firstCycle(withoutSelfEdges(resources)) ?? [];
        const [first] = cycle;
        const resource = first === undefined ? undefined : resources[first];
        if (first === undefined || resource === undefined)
            return;
        const names = cycle.map(key => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resources[key] ?? resource, key)));
        yield {
            message: `Resources depend on each other in a cycle: ${(0,display/* listed */.KE)(names, 6)}.`,
            place: resourcePlace(first, resource, 'dependsOn')
        };
    }
};
const unreachableResource = {
    id: 'unreachable-resource',
    severity: 'warning',
    about: 'The root depends on every resource, directly or through others.',
    consequence: `If the resource is imported at all, nothing uses it. ${EDITED_IS_REFUSED}`,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, rootKey } }) {
        const known = new Map(Object.keys(resources).map(key => [key.toLowerCase(), key]));
        const reached = new Set(Object.entries(resources)
            .filter(([key, resource]) => key === rootKey || resource.hierarchy === 'Root' || (0,package_resource/* kindOf */.I)(resource) === 'app')
            .map(([key]) => key));
        for (const key of reached)
            for (const needed of resources[key]?.dependsOn ?? []) {
                const prerequisite = known.get(needed.toLowerCase());
                if (prerequisite !== undefined)
                    reached.add(prerequisite);
            }
        for (const [key, resource] of Object.entries(resources))
            if (!reached.has(key) && (0,package_resource/* kindOf */.I)(resource) !== 'unknown')
                yield {
                    message: `The root does not depend on the ${called(resource, key)}.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const connectionConnector = {
    id: 'connection-connector',
    severity: 'warning',
    about: 'A connection depends on exactly one resource: its connector.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        const known = byKey(resources);
        for (const [key, resource] of Object.entries(resources)) {
            if ((0,package_resource/* kindOf */.I)(resource) !== 'connection')
                continue;
            const needed = resource.dependsOn ?? [];
            const kinds = needed.map(prerequisite => known.get(prerequisite.toLowerCase()));
            if (needed.length === 1 && kinds.every(other => other === undefined || (0,package_resource/* kindOf */.I)(other) === 'connector'))
                continue;
            if (dependsOnItself(key, resource))
                continue;
            yield {
                message: `The ${called(resource, key)} depends on ${needed.length === 1 ? 'something other than a connector' : `${needed.length} resources instead of one connector`}.`,
                place: resourcePlace(key, resource, 'dependsOn')
            };
        }
    }
};
const GRAPH_RULES = [
    missingPrerequisite,
    dependencyCycle,
    unreachableResource,
    connectionConnector
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/document-checksum.js





const MOST_BYTES = 4 * 1024 * 1024;
function checksumFaults(document) {
    let entries;
    try {
        entries = (0,zip_entries/* zipEntries */.uW)(document, 'the document', package_archive/* DEFAULT_LIMITS */.dR);
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return [];
        throw error;
    }
    const list = entries.find(({ name }) => comparable(name) === 'checksum.json');
    if (list === undefined)
        return [];
    const checksums = listIn(list);
    if (checksums === undefined)
        return [{ kind: 'unreadable', names: [] }];
    const files = entries.filter(entry => !entry.directory && entry !== list).map(({ name }) => name);
    const [there, listed] = [new Set(files.map(comparable)), new Set(checksums.map(comparable))];
    const faults = [
        { kind: 'unlisted', names: files.filter(name => !listed.has(comparable(name))) },
        { kind: 'missing', names: checksums.filter(name => !there.has(comparable(name))) }
    ];
    return faults.filter(({ names }) => names.length > 0);
}
function listIn(entry) {
    const { ratio, ratioFrom } = package_archive/* DEFAULT_LIMITS */.dR;
    try {
        const bytes = (0,zip_entries/* expanded */.sz)(entry, { left: MOST_BYTES, entry: MOST_BYTES, ratio, ratioFrom }, 'the document');
        const sums = (0,json_text/* valueAt */.fK)((0,json_text/* parseJson */.qF)(bytes, 'checksum.json of the document'), 'ServerPerFileChecksums');
        return (0,objects/* isObject */.G)(sums) ? Object.keys(sums) : undefined;
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
const comparable = (name) => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

;// CONCATENATED MODULE: ./lib/package/rules/structure/hand-edited.js




const hand_edited_REPACKED = 'Some published packages are like this and reportedly import. The service supports only unchanged exports and refuses packages with edited resources.';
const AS_EXPORTED = 'Use the .zip as it was exported. Do not unpack and repack it.';
const manifestNotLast = {
    id: 'manifest-not-last',
    severity: 'warning',
    about: 'The manifest is the last entry of the zip, as in every export.',
    consequence: hand_edited_REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { names } }) {
        const at = names.indexOf(places_MANIFEST);
        if (at < 0 || at === names.length - 1)
            return;
        yield {
            message: `The manifest is entry ${at + 1} of ${names.length} in the zip instead of the last one, so the package was repacked.`,
            place: { file: places_MANIFEST, pointer: '' }
        };
    }
};
const backslashes = {
    id: 'backslash-separators',
    severity: 'warning',
    about: 'Paths in the zip use forward slashes.',
    consequence: hand_edited_REPACKED,
    remedy: `${AS_EXPORTED} Windows PowerShell 5 packs with backslashes.`,
    *look({ archive: { container } }) {
        const written = container?.backslashes ?? [];
        const [first] = written;
        if (first === undefined)
            return;
        yield {
            message: `${written.length === 1 ? '1 path in the zip uses' : `${written.length} paths in the zip use`} backslashes, for example ${(0,display/* quoted */.TL)(first)}, so the package was repacked on Windows.`,
            place: { file: places_MANIFEST, pointer: '' }
        };
    }
};
const folderEntries = {
    id: 'folder-entries',
    severity: 'warning',
    about: 'The zip contains no entries for folders.',
    consequence: hand_edited_REPACKED,
    remedy: AS_EXPORTED,
    *look({ archive: { container } }) {
        const folders = container?.folders ?? [];
        if (folders.length === 0)
            return;
        yield {
            message: `The zip contains entries for folders, so the package was repacked: ${(0,display/* listed */.KE)(folders.map(display/* quoted */.TL), 2)}.`,
            place: { file: places_MANIFEST, pointer: '' }
        };
    }
};
const wrapperFolder = {
    id: 'wrapper-folder',
    severity: 'warning',
    about: 'The manifest is at the top level of the zip.',
    consequence: 'The service looks for manifest.json at the top level and otherwise refuses the package with MissingPackageManifest.',
    remedy: 'Pack the content of the folder, not the folder itself, or use the .zip as it was exported.',
    *look({ archive: { wrapper } }) {
        if (wrapper === undefined)
            return;
        yield {
            message: `Everything is inside the folder ${(0,display/* quoted */.TL)(wrapper)}, because the folder was packed instead of its content.`,
            place: { file: places_MANIFEST, pointer: '' }
        };
    }
};
function* hand_edited_jsonOf(pkg, archive) {
    for (const flow of pkg.flows) {
        for (const name of [flow.names.connectors, flow.names.connections])
            if (name !== undefined)
                yield [name, archive.read(name)];
        yield [flow.names.definition, flow.bytes];
    }
    for (const { name, bytes } of pkg.app?.files ?? [])
        if (name.endsWith('.json'))
            yield [name, bytes];
    for (const name of [`${places_FLOWS}${places_MANIFEST}`, pkg.app?.fileName, places_MANIFEST])
        if (name !== undefined && archive.has(name))
            yield [name, archive.read(name)];
}
const [LINE_FEED, RETURN] = [0x0a, 0x0d];
function reformattedBy(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return 'begins with a byte order mark';
    const end = bytes.indexOf(LINE_FEED);
    if (bytes.includes(RETURN))
        return 'has Windows line endings';
    if (end < 0)
        return undefined;
    return end === bytes.length - 1 ? 'ends with a line break' : 'has several lines';
}
const reformattedJson = {
    id: 'reformatted-json',
    severity: 'warning',
    about: 'JSON files of the package are a single line without a byte order mark, as in every export.',
    consequence: hand_edited_REPACKED,
    remedy: 'Use the .zip as it was exported. An unpacked package in a repository is for reading, not for repacking.',
    *look({ pkg, archive }) {
        if (archive.container === undefined)
            return;
        const found = [];
        let first;
        try {
            for (const [name, bytes] of hand_edited_jsonOf(pkg, archive)) {
                const how = reformattedBy(bytes);
                if (how === undefined)
                    continue;
                first ??= name;
                found.push(`${(0,display/* quoted */.TL)(name)} ${how}`);
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
        }
        if (first !== undefined)
            yield {
                message: `JSON files were reformatted after the export: ${(0,display/* listed */.KE)(found, 3)}.`,
                place: { file: first, pointer: '' }
            };
    }
};
const hand_edited_SAID = {
    unlisted: 'does not list',
    missing: 'lists missing files:',
    unreadable: 'cannot be read'
};
const staleChecksum = {
    id: 'stale-checksum',
    severity: 'warning',
    about: "The document's checksum.json, if there is one, lists exactly the files of the document.",
    consequence: 'The document was changed outside Power Apps Studio. Studio or the import may refuse it.',
    remedy: 'Open the app in Power Apps Studio, save it, and export the package again.',
    *look({ pkg: { app } }) {
        if (app === undefined)
            return;
        for (const { kind, names } of checksumFaults(app.document))
            yield {
                message: `checksum.json of the app's document ${hand_edited_SAID[kind]}${names.length === 0 ? '' : ` ${(0,display/* listed */.KE)(names.map(display/* quoted */.TL), 3)}`}.`,
                place: { file: app.documentName, inside: 'checksum.json', pointer: '/ServerPerFileChecksums' }
            };
    }
};
const HAND_EDITED_RULES = [
    manifestNotLast,
    backslashes,
    folderEntries,
    wrapperFolder,
    reformattedJson,
    staleChecksum
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/leftovers.js



const DATA_MODEL = 'microsoft.commondatamodel/';
const FLOW_FILES = ['definition.json', 'apismap.json', 'connectionsmap.json'];
function belongings({ pkg }) {
    const parts = new Set(partsOf(pkg).map(name => name.toLowerCase()));
    const flows = new Set(Object.entries(pkg.resources)
        .filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'flow')
        .map(([key]) => key.toLowerCase()));
    const [apps, home] = [places_APPS.toLowerCase(), places_FLOWS.toLowerCase()];
    const appIsUnread = pkg.kind === 'app' && pkg.app === undefined;
    const appFolder = pkg.app?.folder.toLowerCase();
    return name => {
        const path = name.toLowerCase();
        if (parts.has(path) || path.startsWith(DATA_MODEL))
            return 'part';
        const [folder = '', ...rest] = path.slice((path.startsWith(apps) ? apps : home).length).split('/');
        if (path.startsWith(apps)) {
            if (appIsUnread)
                return 'part';
            if (rest.length === 0)
                return 'unknown';
            return folder === appFolder ? 'stale' : 'stray-app';
        }
        if (!path.startsWith(home) || rest.length === 0)
            return 'unknown';
        if (!flows.has(folder))
            return 'stray-flow';
        return FLOW_FILES.includes(rest.join('/')) ? 'part' : 'unknown';
    };
}
const partsOf = ({ app }) => [
    places_MANIFEST,
    `${places_FLOWS}${places_MANIFEST}`,
    ...(app === undefined ? [] : [app.fileName, app.documentName, ...app.files.map(({ name }) => name)])
];
const filesThatAre = (belonging, subject) => {
    const belongs = belongings(subject);
    return subject.archive.names.filter(name => belongs(name) === belonging);
};
const files = (count) => (count === 1 ? '1 file' : `${count} files`);
const leftovers_lastPart = (name) => name.slice(name.lastIndexOf('/') + 1);
function byFolder(names, below) {
    const folders = new Map();
    for (const name of names) {
        const folder = below + (name.slice(below.length).split('/')[0] ?? '');
        const others = folders.get(folder);
        if (others === undefined)
            folders.set(folder, [name]);
        else
            others.push(name);
    }
    return folders;
}
const LEFT_BEHIND = 'The service follows the manifests, so it ignores them. No import is known to have failed because of them.';
const EMPTY_FIRST = 'Delete them, or empty the folder before the next export is unpacked into it.';
const staleAppFiles = {
    id: 'stale-app-files',
    severity: 'warning',
    about: "The app's folder contains only files that the app's JSON refers to.",
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        const stale = filesThatAre('stale', subject);
        const [first] = stale;
        if (first === undefined)
            return;
        const documents = stale.filter(name => name.toLowerCase().endsWith('.msapp')).length;
        const among = documents === 0 ? '' : `, including ${documents === 1 ? '1 document' : `${documents} documents`}`;
        yield {
            message: `The app's folder contains ${files(stale.length)} of earlier exports${among}: ${(0,display/* listed */.KE)(stale.map(name => (0,display/* quoted */.TL)(leftovers_lastPart(name))), 3)}.`,
            place: { file: first }
        };
    }
};
function* strayFolders(names, below, what) {
    for (const [folder, inside] of byFolder(names, below))
        yield {
            message: `The folder ${(0,display/* quoted */.TL)(folder)} (${files(inside.length)}) does not belong to ${what} of the manifest.`,
            place: { file: inside[0] ?? folder }
        };
}
const strayAppFolder = {
    id: 'stray-app-folder',
    severity: 'warning',
    about: 'Each app folder belongs to the app that the manifest lists.',
    consequence: LEFT_BEHIND,
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-app', subject), places_APPS, 'the app');
    }
};
const strayFlowFolder = {
    id: 'stray-flow-folder',
    severity: 'warning',
    about: 'Each flow folder belongs to a flow that the manifest lists.',
    consequence: 'The flow in it is not imported, because the service follows the manifests. No import is known to have failed because of it.',
    remedy: EMPTY_FIRST,
    *look(subject) {
        yield* strayFolders(filesThatAre('stray-flow', subject), places_FLOWS, 'a flow');
    }
};
const unknownFiles = {
    id: 'unknown-files',
    severity: 'warning',
    about: 'The package contains only files that exports have.',
    consequence: 'They are uploaded with the package, and the import does not use them.',
    remedy: 'Delete them, or export the package again.',
    *look(subject) {
        const unknown = filesThatAre('unknown', subject);
        const [first] = unknown;
        if (first === undefined)
            return;
        yield {
            message: `The package contains ${files(unknown.length)} that exports do not have: ${(0,display/* listed */.KE)(unknown.map(display/* quoted */.TL), 3)}.`,
            place: { file: first }
        };
    }
};
const macosFiles = {
    id: 'macos-files',
    severity: 'warning',
    about: 'The package contains no files added by the macOS Finder.',
    consequence: 'They are uploaded with the package. It is unknown whether they affect the import.',
    remedy: 'Export the package again and do not repack it.',
    *look({ archive }) {
        const extras = archive.container?.extras ?? [];
        const [first] = extras;
        if (first === undefined)
            return;
        yield {
            message: `The package contains ${files(extras.length)} added by macOS: ${(0,display/* listed */.KE)(extras.map(display/* quoted */.TL), 3)}.`,
            place: { file: first }
        };
    }
};
const LEFTOVER_RULES = [
    staleAppFiles,
    strayAppFolder,
    strayFlowFolder,
    unknownFiles,
    macosFiles
];

;// CONCATENATED MODULE: ./lib/package/rules/structure/manifest.js






const manifestSchema = {
    id: 'manifest-schema',
    severity: 'warning',
    about: 'The manifest has schema 1.0, the only one known.',
    consequence: NEVER_SEEN,
    remedy: 'Export the package again. If the service exported it like this, look for a newer version of this action.',
    *look({ pkg: { manifest } }) {
        const { schema } = manifest.file;
        if (schema === '1.0')
            return;
        const written = Object.hasOwn(manifest.file, 'schema');
        yield {
            message: written
                ? `The manifest has the schema ${(0,display/* quoted */.TL)((0,as_text/* asText */.e)(schema))} instead of "1.0".`
                : 'The manifest has no schema.',
            place: { file: places_MANIFEST, pointer: written ? '/schema' : '' }
        };
    }
};
const TOP = ['schema', 'details', 'resources'];
const DETAILS = ['displayName', 'description', 'createdTime', 'packageTelemetryId', 'creator', 'sourceEnvironment'];
const manifestFields = {
    id: 'manifest-fields',
    severity: 'warning',
    about: 'The manifest has exactly the fields that exports have.',
    consequence: NEVER_SEEN,
    remedy: 'It was written or edited by hand. Export the package again.',
    *look({ pkg: { manifest } }) {
        const { file } = manifest;
        for (const field of Object.keys(file).filter(name => !TOP.includes(name)))
            yield {
                message: `The manifest has the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: places_MANIFEST, pointer: (0,position/* pointerTo */.xH)(field) }
            };
        const { details } = file;
        if (!(0,objects/* isObject */.G)(details)) {
            yield { message: 'The manifest has no details.', place: { file: places_MANIFEST, pointer: '' } };
            return;
        }
        const missing = DETAILS.filter(name => typeof details[name] !== 'string');
        if (missing.length > 0)
            yield {
                message: `The details of the manifest lack these fields: ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))}.`,
                place: { file: places_MANIFEST, pointer: '/details' }
            };
        for (const field of Object.keys(details).filter(name => !DETAILS.includes(name)))
            yield {
                message: `The details of the manifest have the field ${(0,display/* quoted */.TL)(field)}, which no export has.`,
                place: { file: places_MANIFEST, pointer: (0,position/* pointerTo */.xH)('details', field) }
            };
    }
};
const severalApps = {
    id: 'several-apps',
    severity: 'warning',
    about: 'The package contains at most one app.',
    consequence: NEVER_SEEN,
    remedy: 'Exports contain one app. Only the first one is checked.',
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
        const [, second] = apps;
        if (second === undefined)
            return;
        yield {
            message: `The manifest lists ${apps.length} apps: ${(0,display/* listed */.KE)(apps.map(([key, app]) => (0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(app, key))))}.`,
            place: resourcePlace(second[0], second[1])
        };
    }
};
const severalRoots = {
    id: 'several-roots',
    severity: 'warning',
    about: 'Exactly one resource is the root of the package: the app or, without an app, the flow.',
    consequence: NEVER_SEEN,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources, rootKey } }) {
        for (const [key, resource] of Object.entries(resources))
            if (key !== rootKey && resource.hierarchy === 'Root')
                yield {
                    message: `The ${called(resource, key)} is marked as a root in addition to the ${called(resources[rootKey] ?? resource, rootKey)}.`,
                    place: resourcePlace(key, resource, 'hierarchy')
                };
    }
};
const rootNotFirst = {
    id: 'root-not-first',
    severity: 'warning',
    about: 'The root resource is the first one in the manifest.',
    consequence: 'No import is known to have failed because of the order alone, but whatever changed it may have changed more.',
    remedy: 'A tool rewrote the manifest. If the import fails, export the package again.',
    *look({ pkg: { resources, rootKey } }) {
        const [first] = Object.keys(resources);
        const root = resources[rootKey];
        if (root === undefined || first === undefined || first === rootKey)
            return;
        yield {
            message: `The ${called(root, rootKey)} is the root but not the first resource in the manifest.`,
            place: resourcePlace(rootKey, root)
        };
    }
};
const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const resourceKey = {
    id: 'resource-key',
    severity: 'warning',
    about: 'Resource keys are lower-case GUIDs, as the service creates them.',
    consequence: EDITED_IS_REFUSED,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (!KEY.test(key))
                yield {
                    message: `The key ${(0,display/* quoted */.TL)(key)} of the ${called(resource, key)} is not a lower-case GUID.`,
                    place: resourcePlace(key, resource)
                };
    }
};
const unknownResourceType = {
    id: 'unknown-resource-type',
    severity: 'note',
    about: 'This action knows the type of every resource.',
    consequence: 'The import treats it as the service suggests and reports its outcome, but nothing about it is checked.',
    remedy: 'Look at the result of the import for this resource. If necessary, choose its import under "resources".',
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,package_resource/* kindOf */.I)(resource) === 'unknown')
                yield {
                    message: `The resource ${(0,display/* quoted */.TL)((0,package_resource/* displayNameOf */.Nv)(resource, key))} has the type ${(0,display/* quoted */.TL)(resource.type)}, which this action does not know.`,
                    place: resourcePlace(key, resource, 'type')
                };
    }
};
const manifest_FIELDS = [
    'id',
    'name',
    'type',
    'suggestedCreationType',
    'creationType',
    'details',
    'configurableBy',
    'hierarchy',
    'dependsOn'
];
function requiredOf(resource) {
    const kind = (0,package_resource/* kindOf */.I)(resource);
    return [
        ...(kind === 'connector' ? [] : ['creationType']),
        'details',
        'configurableBy',
        ...(kind === 'app' ? [] : ['hierarchy']),
        'dependsOn'
    ];
}
function surplusIn(resource) {
    const named = (0,package_resource/* kindOf */.I)(resource) === 'connector' ? [] : ['id', 'name'];
    return Object.keys(resource).filter(field => !manifest_FIELDS.includes(field) || named.includes(field));
}
function* fieldsOf(key, resource) {
    const missing = requiredOf(resource).filter(field => (resource[field] ?? undefined) === undefined);
    if (missing.length > 0)
        yield {
            message: `In the manifest, the ${called(resource, key)} lacks these fields: ${(0,display/* listed */.KE)(missing.map(display/* quoted */.TL))}.`,
            place: resourcePlace(key, resource)
        };
    const surplus = surplusIn(resource);
    const [first] = surplus;
    if (first !== undefined)
        yield {
            message: `In the manifest, the ${called(resource, key)} has fields that no export has: ${(0,display/* listed */.KE)(surplus.map(display/* quoted */.TL), 5)}.`,
            place: resourcePlace(key, resource, first)
        };
}
const resourceFields = {
    id: 'resource-fields',
    severity: 'warning',
    about: 'Resources have exactly the fields that exports give to their kind.',
    consequence: EDITED_IS_REFUSED,
    remedy: EXPORT_AGAIN,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if (['app', 'flow', 'connector', 'connection'].includes((0,package_resource/* kindOf */.I)(resource)))
                yield* fieldsOf(key, resource);
    }
};
const MANIFEST_RULES = [
    manifestSchema,
    manifestFields,
    severalApps,
    severalRoots,
    rootNotFirst,
    resourceKey,
    unknownResourceType,
    resourceFields
];

// EXTERNAL MODULE: ./lib/base/invisible.js
var invisible = __nccwpck_require__(6518);
;// CONCATENATED MODULE: ./lib/package/mapping.js
const CHOICE_KINDS = [
    'app',
    'flow',
    'connector',
    'connection',
    'entity',
    'picklist'
];
const CHOICE_IMPORTS = (/* unused pure expression or super */ null && (['new', 'update', 'existing', 'overwrite', 'merge']));
function splitKind(written) {
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon).trim().toLowerCase();
    const kind = CHOICE_KINDS.find(known => known === prefix);
    const rest = written.slice(colon + 1).trim();
    return kind === undefined || rest === '' ? { name: written.trim() } : { kind, name: rest };
}

;// CONCATENATED MODULE: ./lib/package/rules/structure/names.js





const names_nameOf = (resource) => resource.details?.displayName ?? undefined;
function* made(resources, look) {
    for (const [key, resource] of resources) {
        const name = names_nameOf(resource);
        if (name === undefined || name === '' || !['app', 'flow'].includes((0,package_resource/* kindOf */.I)(resource)))
            continue;
        const message = look(name, called(resource, key));
        if (message !== undefined)
            yield {
                message,
                place: resourcePlace(key, resource, 'details', 'displayName'),
                remedy: renaming(key, resource)
            };
    }
}
const SET_A_NAME = 'Give it a name under "resources", or rename it in its source environment and export the package again.';
function renaming(key, resource) {
    const kind = CHOICE_KINDS.find(known => known === (0,package_resource/* kindOf */.I)(resource));
    const name = names_nameOf(resource) ?? '';
    const isWritable = name !== '' && name.length <= 120 && (0,display/* plainText */.wh)(name) === name;
    const entry = isWritable ? `${kind === undefined ? '' : `${kind}:`}${name}` : key;
    const line = `${JSON.stringify(entry)}: { name: ${JSON.stringify(suggested(name))} }`;
    return `Give it another name with this line in the input resources: ${line}. Or rename it in its source environment and export the package again.`;
}
function suggested(name) {
    const clean = (0,display/* plainText */.wh)(name
        .slice(0, 1_000)
        .replace(/[:*?"<>|]/g, '')
        .replace(/[.\\/]/g, '-'), LONG);
    return /[^-\s]/.test(clean) ? clean : 'New name';
}
const emptyName = {
    id: 'empty-name',
    severity: 'warning',
    about: 'Every resource has a display name.',
    consequence: 'No export without a name is known, so the target may refuse it.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources))
            if ((0,package_resource/* kindOf */.I)(resource) !== 'unknown' && (names_nameOf(resource) ?? '').trim() === '')
                yield {
                    message: `The ${called(resource, key)} has no display name.`,
                    place: resourcePlace(key, resource, ...(resource.details ? ['details'] : [])),
                    remedy: renaming(key, resource)
                };
    }
};
const LONG = 128;
const names_longName = {
    id: 'long-name',
    severity: 'warning',
    about: `Names of apps and flows have at most ${LONG} characters.`,
    consequence: 'The limit of the service is unknown. The longest exported name seen had 87 characters.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        yield* made(Object.entries(resources), (name, what) => {
            const length = name.length > 2 * LONG ? name.length : Array.from(name).length;
            return length > LONG ? `The name of the ${what} has ${length} characters.` : undefined;
        });
    }
};
const REFUSED = /[.\\/:*?"<>|]/g;
const appNameCharacters = {
    id: 'app-name-characters',
    severity: 'warning',
    about: 'The name of the app contains none of the characters that the service refuses (. \\ / : * ? " < > |).',
    consequence: 'The import may accept the name, but later changes to the app, such as publishing, are refused with InvalidApplicationNameCharacters (reported by a third party).',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        const apps = Object.entries(resources).filter(([, resource]) => (0,package_resource/* kindOf */.I)(resource) === 'app');
        yield* made(apps, (name, what) => {
            const characters = [...new Set(name.match(REFUSED) ?? [])];
            return characters.length === 0 ? undefined : `The name of the ${what} contains ${(0,display/* listed */.KE)(characters)}.`;
        });
    }
};
const controlCharacters = {
    id: 'control-characters-in-name',
    severity: 'warning',
    about: 'Names contain no control characters, no characters that change the direction of text, and no invisible ones.',
    consequence: 'The name looks different from what it is. The target may refuse it.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        for (const [key, resource] of Object.entries(resources)) {
            const name = names_nameOf(resource) ?? '';
            if (/[\t\n\r]/.test(name) || (0,invisible/* hasInvisible */.wy)(name))
                yield {
                    message: `The name of the ${called(resource, key)} contains invisible characters: ${(0,display/* quoted */.TL)(shownIn(name))}.`,
                    place: resourcePlace(key, resource, 'details', 'displayName'),
                    remedy: renaming(key, resource)
                };
        }
    }
};
const shownIn = (name) => (0,invisible/* withInvisibleShown */.ff)(name.slice(0, 1_000)).replace(/[\t\n\r]/g, character => `⟨U+000${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}⟩`);
const blanksAroundName = {
    id: 'blanks-around-name',
    severity: 'warning',
    about: 'Names of apps and flows do not start or end with spaces.',
    consequence: 'The target may drop the spaces, and looking up the app or flow by name may then fail.',
    remedy: SET_A_NAME,
    *look({ pkg: { resources } }) {
        yield* made(Object.entries(resources), (name, what) => name !== name.trim() && name.trim() !== '' ? `The name of the ${what} starts or ends with spaces.` : undefined);
    }
};
const NAME_RULES = [
    emptyName,
    names_longName,
    appNameCharacters,
    controlCharacters,
    blanksAroundName
];

;// CONCATENATED MODULE: ./lib/package/rules/structure-rules.js














const PACKAGE_RULES = [
    ...MANIFEST_RULES,
    ...CREATION_TYPE_RULES,
    ...GRAPH_RULES,
    ...APP_RULES,
    ...FLOW_FILE_RULES,
    ...FLOW_REFERENCE_RULES,
    ...FLOW_CONNECTION_RULES,
    ...FLOW_ACTION_RULES,
    ...FLOW_EXPRESSION_RULES,
    ...FLOW_PLACEHOLDER_RULES,
    ...NAME_RULES
];
const STRUCTURE_RULES = [
    ...PACKAGE_RULES,
    ...APP_FILE_RULES,
    ...LEFTOVER_RULES,
    ...HAND_EDITED_RULES
];

;// CONCATENATED MODULE: ./lib/package/rules/catalogue.js






const RUN_RULES = [...SOURCE_RULES, ...STRUCTURE_RULES, ...CONTENT_RULES];
const ALL_RULES = [...READING_RULES, TOO_LONG, CHECK_FAILED, ...RUN_RULES];
const FIXED_RULES = [
    ...READING_RULES.filter(({ severity }) => severity === 'error'),
    TOO_LONG,
    CHECK_FAILED
];

;// CONCATENATED MODULE: ./lib/package/rules/placed.js

function placed(findings, archive) {
    if (archive === undefined)
        return [...findings];
    const texts = new Map();
    return (0,position/* withLines */.Gy)(findings, file => {
        if (!texts.has(file))
            texts.set(file, textOf(archive, file));
        return texts.get(file);
    });
}
function textOf(archive, file) {
    if (!archive.has(file) || !file.endsWith('.json'))
        return undefined;
    try {
        const bytes = archive.read(file);
        const line = bytes.indexOf(0x0a);
        return line < 0 || line >= bytes.length - 1 ? undefined : bytes.toString('utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/commands/packages/package-report.js
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
const appReport = ({ platform }, environment, { id, displayName, publishedVersion }, versionBefore) => ({
    id,
    name: displayName,
    url: platform.links.app(environment, id),
    versionBefore,
    versionAfter: publishedVersion
});

;// CONCATENATED MODULE: ./lib/commands/checking/checked-resources.js



const checked_resources_LONGEST_NAME = 1000;
function checkedResources(pkg) {
    const premium = (0,package_premium/* premiumConnectors */.e)(pkg);
    return Object.entries(pkg.resources).map(([key, resource]) => {
        const kind = (0,package_resource/* kindOf */.I)(resource);
        const dependsOn = (0,package_resource/* prerequisites */.a4)(resource, pkg.resources);
        const connectorKey = kind === 'connector' ? key : kind === 'connection' ? dependsOn[0] : undefined;
        const connector = connectorKey === undefined ? undefined : pkg.resources[connectorKey]?.name;
        return {
            key,
            kind,
            type: (0,bounded_text/* boundedText */.L)(resource.type, checked_resources_LONGEST_NAME),
            name: (0,bounded_text/* boundedText */.L)((0,package_resource/* displayNameOf */.Nv)(resource, key), checked_resources_LONGEST_NAME),
            dependsOn,
            ...(connector ? { connector: (0,bounded_text/* boundedText */.L)(connector, checked_resources_LONGEST_NAME) } : {}),
            premium: connectorKey !== undefined && premium.has(connectorKey.toLowerCase()),
            ...(resource.suggestedCreationType
                ? { suggested: (0,bounded_text/* boundedText */.L)(resource.suggestedCreationType, checked_resources_LONGEST_NAME) }
                : {}),
            needed: kind === 'connection' || (0,package_resource/* isCustomConnector */.v9)(resource)
        };
    });
}

;// CONCATENATED MODULE: ./lib/commands/checking/held-content.js


function heldContent(content) {
    if (content.form === 'file')
        return content;
    const { files } = content;
    const isLarge = files.length > DEFAULT_LIMITS.entries ||
        files.reduce((sum, { size }) => sum + size, 0) > DEFAULT_LIMITS.expandedBytes ||
        files.some(({ size }) => size > DEFAULT_LIMITS.entryExpandedBytes);
    return {
        form: 'folder',
        files: files.map(file => ({ name: file.name, size: file.size, ...(isLarge ? {} : held(file)) }))
    };
}
function held(file) {
    try {
        return { bytes: file.read() };
    }
    catch (error) {
        if (!(error instanceof ActionError))
            throw error;
        const { doing, why, remedy } = error;
        return { refusal: { doing, why, remedy } };
    }
}
const sizeOf = (content) => content.form === 'file'
    ? content.bytes.length
    : content.files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
const folderFilesOf = ({ files }) => files.map(({ name, size, bytes, refusal }) => ({
    name,
    size,
    read: () => {
        if (refusal !== undefined)
            throw new errors/* ActionError */.lZ(refusal);
        return bytes === undefined ? Buffer.alloc(0) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
}));

// EXTERNAL MODULE: ./lib/package/values/held-values.js
var held_values = __nccwpck_require__(9919);
// EXTERNAL MODULE: ./lib/package/values/value-kinds.js
var value_kinds = __nccwpck_require__(808);
;// CONCATENATED MODULE: ./lib/commands/checking/value-lines.js




const MOST = 100;
function valueLines(subject) {
    try {
        return valuesOf(subject)
            .filter(({ kind }) => kind !== 'mailbox' && kind !== value_kinds.ID)
            .slice(0, MOST)
            .map(({ kind, value, isAddress }) => (0,secret_shapes/* concealSecrets */.Vt)((0,value_kinds/* lineFor */.y1)({ kind, from: isAddress ? (0,held_values/* addressOf */.ci)(value) : value })));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/commands/checking/check-package.js














async function checkPackage(job, { budget: limits, over }) {
    const compare = await loadCompare(job);
    const budget = new package_budget/* Budget */.__(limits);
    const inspection = await inspect(job.content, (0,display/* quoted */.TL)(job.path), budget);
    const { recognised, archive, pkg, document } = inspection;
    const subject = pkg === undefined || archive === undefined ? undefined : { pkg, archive, document };
    const ruled = subject === undefined ? [] : runRules(subject, RUN_RULES, over);
    const values = subject === undefined || over() ? [] : valueLines(subject);
    const otherBudget = new package_budget/* Budget */.__(limits);
    const { comparison, broken } = await compared(inspection, job, compare, otherBudget);
    const findings = [...readingFindings(inspection), ...ruled, ...(broken === undefined ? [] : [broken])];
    const checked = {
        file: job.path,
        form: job.form,
        kind: recognised.kind,
        what: recognised.what,
        inner: recognised.inner ?? [],
        ...(pkg === undefined ? {} : { package: { ...packageReport(pkg, job.path), kind: pkg.kind } }),
        resources: pkg === undefined ? [] : checkedResources(pkg),
        findings: placed(weighed(findings, job.rules), archive),
        ...(comparison === undefined ? {} : { comparison }),
        ...(values.length === 0 ? {} : { values })
    };
    return { checked, exceeded: budget.exceeded || otherBudget.exceeded };
}
async function inspect(content, what, budget) {
    let read;
    const readSources = (reading, nodes) => read?.(reading, nodes);
    const inspection = content.form === 'file'
        ? inspectFile(content.bytes, what, readSources, budget)
        : inspectFolder(folderFilesOf(content), what, readSources, budget);
    if (inspection.document?.files.some(source_files/* isSourceFile */.c8) !== true)
        return inspection;
    read = (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(46)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6046))).readSources;
    return withSourcesRead(inspection);
}
const loadCompare = async ({ predecessor }) => predecessor?.content === undefined ? undefined : (await __nccwpck_require__.e(/* import() */ 277).then(__nccwpck_require__.bind(__nccwpck_require__, 3277))).compare;
async function compared(newer, { predecessor, showNoise }, compare, budget) {
    if (predecessor === undefined || newer.pkg === undefined)
        return {};
    const { name, content, why } = predecessor;
    const notCompared = (reason) => ({ kind: 'not-compared', with: name, why: reason });
    if (why !== undefined)
        return { comparison: notCompared(why) };
    if (content === undefined || compare === undefined)
        return { comparison: { kind: 'new', with: name } };
    const older = await inspect(content, (0,display/* quoted */.TL)(name), budget);
    if (older.pkg === undefined) {
        const [finding] = readingFindings(older);
        return {
            comparison: notCompared(`${(0,display/* quoted */.TL)(name)} cannot be read as a package. ${finding?.message ?? ''}`.trim())
        };
    }
    try {
        const difference = compare({ pkg: older.pkg, ...(older.document === undefined ? {} : { document: older.document }) }, { pkg: newer.pkg, ...(newer.document === undefined ? {} : { document: newer.document }) }, { noise: showNoise, conceal: secret_shapes/* concealSecrets */.Vt });
        return { comparison: { kind: 'compared', with: name, difference } };
    }
    catch {
        return {
            comparison: notCompared('The comparison failed because of a defect in this action, so the changes are not known.'),
            broken: checkFailed(`The comparison with ${(0,display/* quoted */.TL)(name)}`)
        };
    }
}

;// CONCATENATED MODULE: ./lib/commands/planning/contents.js


async function loadComparing() {
    const [{ compare }, { contentDigest }, { readDocument }, { readSources }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 277).then(__nccwpck_require__.bind(__nccwpck_require__, 3277)),
        __nccwpck_require__.e(/* import() */ 607).then(__nccwpck_require__.bind(__nccwpck_require__, 5607)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3264)),
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(46)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6046))
    ]);
    const sideOf = (pkg) => {
        if (pkg.app === undefined)
            return { pkg };
        try {
            return { pkg, document: readDocument(pkg.app.document, 'the document of the app', readSources) };
        }
        catch (error) {
            if (error instanceof package_budget/* OverBudget */.sg)
                throw error;
            return { pkg };
        }
    };
    return { compare, contentDigest, sideOf };
}
async function digestContents(pkg, names) {
    const { contentDigest, sideOf } = await loadComparing();
    return contentDigest(sideOf(pkg), names);
}
async function compareContents(newer, older) {
    const { compare, contentDigest, sideOf } = await loadComparing();
    const [newerSide, olderSide] = [sideOf(newer.pkg), sideOf(older.pkg)];
    return {
        newer: contentDigest(newerSide, newer.names),
        older: contentDigest(olderSide, older.names),
        difference: compare(olderSide, newerSide, { conceal: secret_shapes/* concealSecrets */.Vt })
    };
}

;// CONCATENATED MODULE: ./lib/workers/allowance.js
const SOFT_CPU_LIMIT = 10_000;
const CPU_LIMIT = 13_000;
const ELAPSED_LIMIT = 60_000;
const HEAP_MEGABYTES = 400;
const INLINE_FILE_LIMIT = (/* unused pure expression or super */ null && (256 * 1024));
const WORKER_START = 60;
const MANY_FILES = 12;
const INLINE_TIME_LIMIT = 400;

;// CONCATENATED MODULE: ./lib/workers/thread-time.js
function threadCpuTime() {
    const usage = 'threadCpuUsage' in process ? process.threadCpuUsage() : undefined;
    return usage === undefined ? performance.now() : (usage.user + usage.system) / 1000;
}
async function cpuTimeOf(worker) {
    const read = worker.cpuUsage;
    const usage = await read?.call(worker).catch(() => undefined);
    return usage === undefined ? undefined : (usage.user + usage.system) / 1000;
}

;// CONCATENATED MODULE: ./lib/worker.js







async function work(job) {
    if (job.kind === 'read')
        return void readPackage(job.bytes, job.what);
    if (job.kind === 'digest')
        return digestContents(readPackage(job.side.bytes, job.side.what), job.side.names);
    if (job.kind === 'values') {
        const { bytes, what, mappings } = job;
        const { applyValues } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3799));
        return applyValues(readPackage(bytes, what), bytes, mappings);
    }
    if (job.kind === 'compare') {
        const { newer, older } = job;
        return compareContents({ pkg: readPackage(newer.bytes, newer.what), names: newer.names }, { pkg: readPackage(older.bytes, older.what), names: older.names });
    }
    const end = threadCpuTime() + SOFT_CPU_LIMIT;
    const { checked } = await checkPackage(job.job, { over: () => threadCpuTime() > end });
    return checked;
}
async function respond(job) {
    try {
        return { result: await work(job) };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            return { failure: { message: (0,errors/* messageOf */.bD)(error) } };
        const { doing, why, remedy } = error;
        return { failure: { doing, why, remedy } };
    }
}
const port = external_node_worker_threads_namespaceObject.parentPort;
port?.on('message', (job) => {
    void respond(job).then(result => port.postMessage(result));
});

