// Between the program and the C library: every write to the data folder passes here. It records them in order, so that
// a power cut at any moment can be rebuilt, and it can make them fail. The tests load it with LD_PRELOAD.
//
// The record is written by plain system calls and therefore survives a SIGKILL of the program.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

// The same order as in `shim.py`.
enum {
    FAIL_SYNC, FULL, FAIL_WRITE, KILL_AT, KILL_HOW, IGNORE_SYNC, NORMAL, DICE, OPERATIONS, SYNCS_FAILED, WRITES_FAILED,
    SYNCS
};
enum { BEFORE, AFTER, TORN };

struct record {
    uint32_t kind, name;
    uint64_t nanoseconds, offset, length;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static size_t folder_length;
static int record_file = -1;
static int64_t nobody[64];
static volatile int64_t *control = nobody;

// For each descriptor, the name of its file in the folder, or nothing.
#define MOST 4096
static char names[MOST][64];

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("SIEGE_CONTROL");
    int file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CLOEXEC, 0) : -1;
    if (file >= 0) {
        void *map = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (map != MAP_FAILED) control = map;
        syscall(SYS_close, file);
    }
    path = getenv("SIEGE_RECORD");
    if (path) record_file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    folder = getenv("SIEGE_FOLDER");
    folder_length = folder ? strlen(folder) : 0;
}

// The name in the data folder; "." for the folder itself; NULL for anything else.
static const char *inside(const char *path) {
    if (!folder_length || !path || strncmp(path, folder, folder_length)) return NULL;
    if (!path[folder_length]) return ".";
    if (path[folder_length] != '/') return NULL;
    const char *name = path + folder_length + 1;
    return *name && !strchr(name, '/') && strlen(name) < sizeof names[0] ? name : NULL;
}

static const char *name_of(int file) { return file >= 0 && file < MOST && *names[file] ? names[file] : NULL; }

static void note(char kind, const char *name, uint64_t offset, const void *data, uint64_t length) {
    if (record_file < 0) return;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    struct record head = {kind, strlen(name), now.tv_sec * 1000000000ull + now.tv_nsec, offset, length};
    struct iovec parts[] = {{&head, sizeof head}, {(void *)name, head.name}, {(void *)data, data ? length : 0}};
    syscall(SYS_writev, record_file, parts, 3);
}

static void end(void) { syscall(SYS_kill, syscall(SYS_getpid), SIGKILL); }

// Counts an operation. Whether it is the one at which the program is to be killed.
static int is_last(void) {
    control[OPERATIONS]++;
    return control[KILL_AT] > 0 && --control[KILL_AT] == 0;
}

static long settled(long answer, int last) {
    if (last) end();
    return answer;
}

static uint32_t dice(void) {
    uint64_t state = control[DICE] * 6364136223846793005ull + 1442695040888963407ull;
    control[DICE] = state;
    return state >> 33;
}

static int opened(int at, const char *path, int flags, mode_t mode) {
    const char *name = at == AT_FDCWD ? inside(path) : NULL;
    if (!name) return (int)syscall(SYS_openat, at, path, flags, mode);
    pthread_mutex_lock(&lock);
    struct stat before;
    int is_new = (flags & O_CREAT) && syscall(SYS_newfstatat, AT_FDCWD, path, &before, 0) != 0;
    int file = (int)syscall(SYS_openat, at, path, flags, mode);
    int problem = errno;
    if (file >= 0 && file < MOST) {
        snprintf(names[file], sizeof names[0], "%s", name);
        if (is_new) note('C', name, 0, NULL, 0);
        if (flags & O_TRUNC) note('T', name, 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    errno = problem;
    return file;
}

static mode_t given_mode(int flags, va_list rest) { return flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0; }

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode_t mode = given_mode(flags, rest);                                                                         \
        va_end(rest);                                                                                                  \
        return opened(AT_FDCWD, path, flags, mode);                                                                    \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                                                   \
    int name(int at, const char *path, int flags, ...) {                                                               \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode_t mode = given_mode(flags, rest);                                                                         \
        va_end(rest);                                                                                                  \
        return opened(at, path, flags, mode);                                                                          \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int file) {
    if (!name_of(file)) return (int)syscall(SYS_close, file);
    pthread_mutex_lock(&lock);
    *names[file] = 0;
    int answer = (int)syscall(SYS_close, file);
    pthread_mutex_unlock(&lock);
    return answer;
}

static ssize_t written(int file, const void *data, size_t length, off64_t offset) {
    const char *name = name_of(file);
    if (!name && offset < 0) return syscall(SYS_write, file, data, length);
    if (!name) return syscall(SYS_pwrite64, file, data, length, offset);
    pthread_mutex_lock(&lock);
    off64_t at = offset < 0 ? (off64_t)syscall(SYS_lseek, file, 0, SEEK_CUR) : offset;
    int last = is_last();
    ssize_t answer = -1;
    int problem = 0;
    struct stat status;
    if (last && control[KILL_HOW] == BEFORE) end();
    if (last && control[KILL_HOW] == TORN && length > 1) length /= 2;
    if (control[FAIL_WRITE] && dice() % 1000000 < control[FAIL_WRITE]) problem = EIO;
    int grows = syscall(SYS_fstat, file, &status) == 0 && at + (off64_t)length > status.st_size;
    if (control[FULL] && grows) problem = ENOSPC;
    if (problem) {
        control[WRITES_FAILED]++;
    } else {
        answer = syscall(SYS_pwrite64, file, data, length, at);
        problem = errno;
        if (answer > 0 && offset < 0) syscall(SYS_lseek, file, answer, SEEK_CUR);
        if (answer > 0) note('W', name, at, data, answer);
    }
    settled(answer, last);
    pthread_mutex_unlock(&lock);
    errno = problem;
    return answer;
}

ssize_t write(int file, const void *data, size_t length) { return written(file, data, length, -1); }
ssize_t pwrite(int file, const void *data, size_t length, off_t offset) { return written(file, data, length, offset); }
ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset) { return written(file, data, length, offset); }

static int cut(int file, off64_t length) {
    const char *name = name_of(file);
    if (!name) return (int)syscall(SYS_ftruncate, file, length);
    pthread_mutex_lock(&lock);
    int last = is_last();
    if (last && control[KILL_HOW] == BEFORE) end();
    int answer = (int)syscall(SYS_ftruncate, file, length), problem = errno;
    if (answer == 0) note('T', name, length, NULL, 0);
    settled(answer, last);
    pthread_mutex_unlock(&lock);
    errno = problem;
    return answer;
}

int ftruncate(int file, off_t length) { return cut(file, length); }
int ftruncate64(int file, off64_t length) { return cut(file, length); }

static int synced(int file, long call) {
    const char *name = name_of(file);
    if (!name) return (int)syscall(call, file);
    pthread_mutex_lock(&lock);
    int last = is_last();
    if (last && control[KILL_HOW] == BEFORE) end();
    int answer = 0, problem = 0;
    control[SYNCS]++;
    if (control[FAIL_SYNC]) {
        if (control[FAIL_SYNC] > 0) control[FAIL_SYNC]--;
        control[SYNCS_FAILED]++;
        (answer = -1, problem = EIO);
        // As Linux does it: the pages count as clean afterwards, whether they have reached the disk or not.
        note('F', name, 0, NULL, 0);
    } else if (!control[IGNORE_SYNC]) {
        answer = (int)syscall(call, file);
        problem = errno;
        if (answer == 0) note('S', name, 0, NULL, 0);
    }
    settled(answer, last);
    pthread_mutex_unlock(&lock);
    errno = problem;
    return answer;
}

int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }

int unlink(const char *path) {
    const char *name = inside(path);
    if (!name) return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    pthread_mutex_lock(&lock);
    int last = is_last();
    if (last && control[KILL_HOW] == BEFORE) end();
    int answer = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0), problem = errno;
    if (answer == 0) note('U', name, 0, NULL, 0);
    settled(answer, last);
    pthread_mutex_unlock(&lock);
    errno = problem;
    return answer;
}

int rename(const char *from, const char *to) {
    const char *old = inside(from), *new = inside(to);
    if (!old || !new) return (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
    pthread_mutex_lock(&lock);
    int last = is_last();
    if (last && control[KILL_HOW] == BEFORE) end();
    int answer = (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to), problem = errno;
    if (answer == 0) note('R', old, 0, new, strlen(new));
    settled(answer, last);
    pthread_mutex_unlock(&lock);
    errno = problem;
    return answer;
}

// The control: SQLite with synchronous=NORMAL, which the program would refuse to run with. The statement that sets it
// is changed, and so is the one with which the program reads it back.
static const char *other(const char *sql, int bytes) {
    static const struct { const char *found, *instead; } changes[] = {
        {"PRAGMA synchronous = FULL", "PRAGMA synchronous = NORMAL"},
        {"PRAGMA synchronous", "SELECT 2"},
    };
    size_t length = bytes < 0 ? strlen(sql) : strnlen(sql, bytes);
    for (size_t i = 0; control[NORMAL] && i < sizeof changes / sizeof *changes; i++)
        if (length == strlen(changes[i].found) && !strncasecmp(sql, changes[i].found, length)) return changes[i].instead;
    return NULL;
}

int sqlite3_prepare_v3(void *db, const char *sql, int bytes, unsigned flags, void **statement, const char **tail) {
    static int (*real)(void *, const char *, int, unsigned, void **, const char **);
    if (!real) real = dlsym(RTLD_NEXT, "sqlite3_prepare_v3");
    const char *instead = other(sql, bytes);
    if (!instead) return real(db, sql, bytes, flags, statement, tail);
    control[NORMAL]++;
    if (tail) *tail = sql + (bytes < 0 ? strlen(sql) : strnlen(sql, bytes));
    return real(db, instead, -1, flags, statement, NULL);
}

int sqlite3_prepare_v2(void *db, const char *sql, int bytes, void **statement, const char **tail) {
    return sqlite3_prepare_v3(db, sql, bytes, 0, statement, tail);
}
