/* Stands between a program and the files below SPY_ROOT, by LD_PRELOAD.

   With SPY_LOG it writes down every change of a file, for crash images to be made of it. Armed by
   spy_arm(i, kind), the i-th call fails: kind 1 dies before it, 2 dies with half of it done, 3 finds
   the disk full, and full until spy_arm(0, 0) or until the file SPY_RESERVE is gone, 4 is an I/O
   error, 5 an I/O error of a read, 6 the same of every read from then on: a bad sector. */
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
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { KILL = 1, TORN, FULL, IO, READ_IO, READ_BAD };
static char ours[4096];
static long calls, at;
static int kind, log_to = -1, again;
static uint64_t unkept; /* the file whose last fsync failed and that was not written to since */
static uint64_t unsure; /* the same, until it was written to and flushed well, or is gone */
static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;

void spy_arm(long i, int what) { calls = 0, again = 0, unkept = unsure = 0, at = i, kind = what; }
long spy_calls(void) { return calls; }
int spy_fsync_again(void) { return again; }
int spy_unsure(void) { return unsure != 0; }

__attribute__((constructor)) static void begin(void) {
    if (getenv("SPY_LOG"))
        log_to = syscall(SYS_openat, AT_FDCWD, getenv("SPY_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
}
static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }
static int is_ours(const char *path) {
    const char *root = getenv("SPY_ROOT");
    return root && path && !strncmp(path, root, strlen(root));
}
static int mine(int fd) { return fd >= 0 && fd < (int)sizeof ours && ours[fd]; }
static uint64_t inode(int fd) { struct stat is; return fstat(fd, &is) ? 0 : is.st_ino; }
static uint64_t size(int fd) { struct stat is; return fstat(fd, &is) ? 0 : (uint64_t)is.st_size; }

static void note(char what, uint64_t file, uint64_t offset, const void *body, uint64_t length) {
    char head[25] = {what};
    uint64_t figures[3] = {file, offset, length};
    if (log_to < 0) return;
    memcpy(head + 1, figures, 24);
    pthread_mutex_lock(&one);
    syscall(SYS_write, log_to, head, sizeof head);
    syscall(SYS_write, log_to, body, length);
    pthread_mutex_unlock(&one);
}
static void note_path(char what, uint64_t file, const char *path) { note(what, file, 0, path, strlen(path)); }

/* 0: go on; 1: do half of it, then die; -1: errno is set. `grows`: it needs room on the disk. */
static int trouble(int grows, int reads) {
    if (reads != (kind == READ_IO || kind == READ_BAD)) return 0;
    if (kind == FULL && getenv("SPY_RESERVE") && access(getenv("SPY_RESERVE"), F_OK)) return 0;
    long now = ++calls;
    if (kind == FULL && at && now > at && grows) return errno = ENOSPC, -1;
    if (kind == READ_BAD && at && now >= at) return errno = EIO, -1;
    if (!at || now != at) return 0;
    if (kind == TORN) return 1;
    if (kind == KILL) die();
    return errno = kind == FULL ? ENOSPC : EIO, -1;
}
#define REAL(name) static typeof(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)

static int opened(int fd, const char *path, int flags, int was) {
    if (fd >= 0 && fd < (int)sizeof ours) ours[fd] = is_ours(path);
    if (!mine(fd)) return fd;
    if (!was) note_path('c', inode(fd), path);
    if (was && flags & O_TRUNC) note('t', inode(fd), 0, "", 0);
    return fd;
}
static int open_ours(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
    int was = !(flags & O_CREAT) || !access(path, F_OK), bad = 0;
    if (is_ours(path) && (!was || flags & O_TRUNC)) bad = trouble(1, 0);
    if (bad < 0) return -1;
    int fd = opened(real(path, flags, mode), path, flags, was);
    if (bad) die();
    return fd;
}
#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        REAL(name); \
        return open_ours(real, path, flags, mode); }
OPEN(open)
OPEN(open64)
int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < (int)sizeof ours) ours[fd] = 0;
    return real(fd);
}
static ssize_t put(int fd, const void *body, size_t length, off_t offset) {
    int bad = trouble((uint64_t)offset + length > size(fd), 0);
    if (bad < 0) return -1;
    if (bad) length = length > 1024 ? length / 1024 * 512 : length / 2;
    ssize_t done = syscall(SYS_pwrite64, fd, body, length, offset);
    if (bad) die();
    if (done > 0) note('w', inode(fd), offset, body, done);
    if (done > 0 && unkept == inode(fd)) unkept = 0;
    return done;
}
#define PUT(name, type) \
    ssize_t name(int fd, const void *body, size_t length, type offset) { \
        REAL(name); \
        return mine(fd) ? put(fd, body, length, offset) : real(fd, body, length, offset); }
PUT(pwrite, off_t)
PUT(pwrite64, off64_t)
ssize_t write(int fd, const void *body, size_t length) {
    REAL(write);
    if (!mine(fd)) return real(fd, body, length);
    int adds = fcntl(fd, F_GETFL) & O_APPEND;
    off_t offset = adds ? (off_t)size(fd) : lseek(fd, 0, SEEK_CUR);
    ssize_t done = put(fd, body, length, offset);
    if (done > 0) lseek(fd, offset + done, SEEK_SET);
    return done;
}
#define GET(name, type) \
    ssize_t name(int fd, void *body, size_t length, type offset) { \
        REAL(name); \
        return mine(fd) && trouble(0, 1) < 0 ? -1 : real(fd, body, length, offset); }
GET(pread, off_t)
GET(pread64, off64_t)
ssize_t read(int fd, void *body, size_t length) {
    REAL(read);
    return mine(fd) && trouble(0, 1) < 0 ? -1 : real(fd, body, length);
}
ssize_t sendfile(int out, int in, off_t *offset, size_t count) { return errno = EINVAL, -1; }
ssize_t sendfile64(int out, int in, off64_t *offset, size_t count) { return errno = EINVAL, -1; }
static int keep(int (*real)(int), int fd) {
    char name[32], path[4096];
    if (!mine(fd)) return real(fd);
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(name, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = 0;
    struct stat is;
    int folder = !fstat(fd, &is) && S_ISDIR(is.st_mode), anew = unkept != is.st_ino;
    again |= !anew && !folder;
    int bad = trouble(0, 0);
    if (bad < 0) unkept = is.st_ino;
    if (bad < 0 && !folder) unsure = is.st_ino; /* SQLite does without a folder's */
    if (bad < 0) return -1;
    int done = real(fd);
    if (!done && anew && unsure == is.st_ino) unsure = 0;
    if (!done) note_path(folder ? 'd' : 's', is.st_ino, path);
    if (bad) die();
    return done;
}
int fsync(int fd) { REAL(fsync); return keep(real, fd); }
int fdatasync(int fd) { REAL(fdatasync); return keep(real, fd); }
#define CUT(name, type) \
    int name(int fd, type to) { \
        REAL(name); \
        if (!mine(fd)) return real(fd, to); \
        int bad = trouble((uint64_t)to > size(fd), 0); \
        if (bad < 0) return -1; \
        int done = real(fd, to); \
        if (!done) note('t', inode(fd), to, "", 0); \
        if (unkept == inode(fd)) unkept = 0; \
        if (bad) die(); \
        return done; }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)
#define NAMED(name, letter, given, passed, grows) \
    int name given { \
        REAL(name); \
        if (!is_ours(path)) return real passed; \
        int bad = trouble(grows, 0); \
        if (bad < 0) return -1; \
        struct stat was; \
        if (letter == 'u' && !stat(path, &was) && was.st_ino == unsure) unsure = 0; \
        int done = real passed; \
        if (!done) note_path(letter, 0, path); \
        if (bad) die(); \
        return done; }
NAMED(unlink, 'u', (const char *path), (path), 0)
NAMED(mkdir, 'm', (const char *path, mode_t mode), (path, mode), 1)
NAMED(rmdir, 'u', (const char *path), (path), 0)
int rename(const char *from, const char *to) {
    char both[8192];
    REAL(rename);
    if (!is_ours(from)) return real(from, to);
    int bad = trouble(0, 0);
    if (bad < 0) return -1;
    int done = real(from, to);
    snprintf(both, sizeof both, "%s\n%s", from, to);
    if (!done) note_path('r', 0, both);
    if (bad) die();
    return done;
}
