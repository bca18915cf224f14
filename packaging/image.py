"""Writes an OCI image of the program as one tar file, without a container engine and without a base image.

    image.py PACKAGE_ROOT OUTPUT VERSION COMMIT SECONDS

PACKAGE_ROOT is the unpacked package. The image has the program, the Debian libraries that it loads, the time zones and
one user. The same input gives the same bytes: names are sorted, and every time is that of the commit.
"""
import gzip, hashlib, io, json, pathlib, subprocess, sys, tarfile, time

package, output, version, commit, seconds = sys.argv[1:]
package, seconds = pathlib.Path(package), int(seconds)
user = 65532
architecture = {"amd64": "amd64", "arm64": "arm64"}[
    subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()]


def loaded(program):
    """The libraries that the program loads, and the loader: the path it is looked for at, and the file."""
    for line in subprocess.check_output(["ldd", program], text=True).splitlines():
        words = line.split()
        path = words[2] if "=>" in words else words[0]
        if path.startswith("/"):
            yield path, pathlib.Path(path).resolve()


def in_usr(path):
    """Debian 12 has /lib and /lib64 as links into /usr. The image has the same links."""
    return path if path.startswith("/usr/") else "/usr" + path


def owner(path):
    """The Debian package that a library is from. Its licence goes into the image with it."""
    for name in (str(path), str(path).removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    sys.exit(f"image.py: {path} is from no Debian package. Build on a plain Debian 12.")


def contents():
    """Everything in the image: name -> bytes, or a link's target as text, or None for a folder."""
    files = {"lib": "usr/lib", "lib64": "usr/lib64", "data": None, "proc": None, "dev": None, "sys": None, "tmp": None}
    program = package / "usr/bin/evenings"
    files["usr/bin/evenings"] = program.read_bytes()
    files["usr/share/doc/evenings/copyright"] = (package / "usr/share/doc/evenings/copyright").read_bytes()
    packages = {"tzdata"}
    for path, file in loaded(program):
        files[in_usr(path).lstrip("/")] = file.read_bytes()
        packages.add(owner(file))
    for name in sorted(packages):
        files[f"usr/share/doc/{name}/copyright"] = pathlib.Path(f"/usr/share/doc/{name}/copyright").read_bytes()
    zones = pathlib.Path("/usr/share/zoneinfo")
    for file in zones.rglob("*"):
        name = file.relative_to("/").as_posix()
        # The other two trees are copies for programs that count leap seconds.
        if file.is_dir() or {"right", "posix"} & set(file.relative_to(zones).parts):
            continue
        # A link of this machine, such as localtime, says nothing about another.
        if file.is_symlink() and zones not in file.resolve().parents:
            continue
        files[name] = file.read_bytes()
    files["etc/passwd"] = f"evenings:x:{user}:{user}:Two Evenings:/data:/nonexistent\n".encode()
    files["etc/group"] = f"evenings:x:{user}:\n".encode()
    for name in list(files):
        for folder in pathlib.PurePosixPath(name).parents:
            if str(folder) != ".":
                files.setdefault(str(folder), None)
    return files


def added(tar, name, content=None, mode=None, owner=0):
    info = tarfile.TarInfo(name)
    info.mtime, info.uid, info.gid = seconds, owner, owner
    if content is None:
        info.type, info.mode = tarfile.DIRTYPE, 0o755
    elif isinstance(content, str):
        info.type, info.linkname, info.mode = tarfile.SYMTYPE, content, 0o777
    else:
        info.size, info.mode = len(content), 0o644
    if mode is not None:
        info.mode = mode
    tar.addfile(info, io.BytesIO(content) if isinstance(content, bytes) else None)


def layer():
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, content in sorted(contents().items()):
            if name == "data":
                added(tar, name, mode=0o700, owner=user)
            elif name == "tmp":
                added(tar, name, mode=0o1777)
            else:
                runs = name.startswith("usr/bin/") or pathlib.PurePosixPath(name).name.startswith("ld-linux")
                added(tar, name, content, mode=0o755 if runs else None)
    return raw.getvalue()


def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def encoded(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


blobs = {}


def stored(data, kind):
    blobs["blobs/sha256/" + digest(data)[7:]] = data
    return {"mediaType": f"application/vnd.oci.image.{kind}", "digest": digest(data), "size": len(data)}


created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
labels = {
    "org.opencontainers.image.title": "Two Evenings",
    "org.opencontainers.image.version": version,
    "org.opencontainers.image.revision": commit,
    "org.opencontainers.image.created": created,
    "org.opencontainers.image.licenses": "Apache-2.0",
}
plain = layer()
config = stored(encoded({
    "created": created, "architecture": architecture, "os": "linux",
    "config": {
        "User": f"{user}:{user}", "Env": ["PATH=/usr/bin"], "WorkingDir": "/data", "Volumes": {"/data": {}},
        # The command can be replaced, for example by "setup --data /data".
        "Entrypoint": ["/usr/bin/evenings"], "Cmd": ["serve", "--data", "/data", "--host", "0.0.0.0"],
        "ExposedPorts": {"8080/tcp": {}}, "StopSignal": "SIGTERM", "Labels": labels,
    },
    "rootfs": {"type": "layers", "diff_ids": [digest(plain)]},
    "history": [{"created": created, "created_by": "bin/package"}],
}), "config.v1+json")
packed = stored(gzip.compress(plain, 6, mtime=0), "layer.v1.tar+gzip")
manifest = stored(encoded({
    "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
    "config": config, "layers": [packed], "annotations": labels,
}), "manifest.v1+json")
manifest["platform"] = {"architecture": architecture, "os": "linux"}
manifest["annotations"] = {"org.opencontainers.image.ref.name": version}
blobs["oci-layout"] = encoded({"imageLayoutVersion": "1.0.0"})
blobs["index.json"] = encoded({
    "schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [manifest]})
with tarfile.open(output, "w", format=tarfile.PAX_FORMAT) as tar:
    added(tar, "blobs")
    added(tar, "blobs/sha256")
    for name in sorted(blobs):
        added(tar, name, blobs[name])
