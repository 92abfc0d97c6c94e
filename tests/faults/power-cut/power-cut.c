/*
 * Keeps beside every file under WINNOW_LIVE a copy under WINNOW_DURABLE that has only what was synced: what a disk
 * holds after a power cut. A write is remembered as a range and carried over when its file is synced; creating,
 * renaming and deleting are carried over, in order, at the next sync of anything, as a journaling file system does.
 * Memory-mapped files (SQLite's -shm) are never carried over: SQLite makes them again.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_FDS 4096
#define MAX_FILES 1024

struct range { off_t start, end; struct range *next; };
struct file { char path[PATH_MAX]; struct range *dirty; int used; };
struct change { char from[PATH_MAX], to[PATH_MAX]; struct change *next; };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct file files[MAX_FILES];
static int file_of[MAX_FDS];
static struct change *first_change, **last_change = &first_change;
static const char *live, *durable;
static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);

__attribute__((constructor)) static void start(void) {
  live = getenv("WINNOW_LIVE");
  durable = getenv("WINNOW_DURABLE");
  real_open = dlsym(RTLD_NEXT, "open");
  real_close = dlsym(RTLD_NEXT, "close");
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  real_rename = dlsym(RTLD_NEXT, "rename");
}

static int watched(const char *path) {
  return live && durable && path && strncmp(path, live, strlen(live)) == 0 && path[strlen(live)] == '/';
}

/* Where the file lies on the disk that survives; its folder is made when it is missing. */
static void durable_path(const char *path, char *out) {
  snprintf(out, PATH_MAX, "%s%s", durable, path + strlen(live));
  for (char *slash = strchr(out + strlen(durable) + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(out, 0700);
    *slash = '/';
  }
}

static int find_file(const char *path, int make) {
  int free_slot = 0;
  for (int index = 1; index < MAX_FILES; index++) {
    if (files[index].used && strcmp(files[index].path, path) == 0) return index;
    if (!files[index].used && !free_slot) free_slot = index;
  }
  if (!make) return 0;
  if (!free_slot) { fprintf(stderr, "power-cut: too many files\n"); abort(); }
  files[free_slot].used = 1;
  files[free_slot].dirty = NULL;
  snprintf(files[free_slot].path, PATH_MAX, "%s", path);
  return free_slot;
}

static void forget_ranges(struct file *file) {
  while (file->dirty) {
    struct range *range = file->dirty;
    file->dirty = range->next;
    free(range);
  }
}

/* The name is gone, and with it what open descriptors would still write to it. */
static void forget_file(const char *path) {
  int index = find_file(path, 0);
  if (!index) return;
  forget_ranges(&files[index]);
  files[index].used = 0;
  for (int fd = 0; fd < MAX_FDS; fd++)
    if (file_of[fd] == index) file_of[fd] = 0;
}

static void mark(int fd, off_t start, off_t end) {
  if (fd < 0 || fd >= MAX_FDS || !file_of[fd]) return;
  pthread_mutex_lock(&lock);
  struct file *file = &files[file_of[fd]];
  struct range *range = file->dirty;
  if (range && start <= range->end && end >= range->start) {
    if (start < range->start) range->start = start;
    if (end > range->end) range->end = end;
  } else {
    range = malloc(sizeof *range);
    *range = (struct range){ start, end, file->dirty };
    file->dirty = range;
  }
  pthread_mutex_unlock(&lock);
}

static void remember_change(const char *from, const char *to) {
  struct change *change = calloc(1, sizeof *change);
  durable_path(from, change->from);
  if (to) durable_path(to, change->to);
  *last_change = change;
  last_change = &change->next;
}

static void carry_changes(void) {
  while (first_change) {
    struct change *change = first_change;
    if (change->to[0]) real_rename(change->from, change->to);
    else real_unlink(change->from);
    first_change = change->next;
    free(change);
  }
  last_change = &first_change;
}

static void carry_over(int fd) {
  pthread_mutex_lock(&lock);
  carry_changes();
  if (fd >= 0 && fd < MAX_FDS && file_of[fd]) {
    struct file *file = &files[file_of[fd]];
    char path[PATH_MAX];
    durable_path(file->path, path);
    /* Read through the descriptor itself: opening the file and closing it again would drop SQLite's locks on it. */
    int to = real_open(path, O_RDWR | O_CREAT, 0600);
    static char buffer[1 << 16];
    for (struct range *range = file->dirty; range; range = range->next)
      for (off_t at = range->start; at < range->end;) {
        size_t want = range->end - at < (off_t)sizeof buffer ? (size_t)(range->end - at) : sizeof buffer;
        ssize_t got = pread(fd, buffer, want, at);
        if (got < 0) { perror("power-cut"); abort(); }
        if (got == 0) break;
        if (real_pwrite(to, buffer, got, at) != got) abort();
        at += got;
      }
    struct stat size;
    if (fstat(fd, &size) == 0 && real_ftruncate(to, size.st_size) != 0) abort();
    real_close(to);
    forget_ranges(file);
  }
  pthread_mutex_unlock(&lock);
}

static int is_file(int fd) {
  struct stat about;
  return fstat(fd, &about) == 0 && S_ISREG(about.st_mode);
}

static int opened(int fd, const char *path) {
  if (fd >= 0 && fd < MAX_FDS) {
    pthread_mutex_lock(&lock);
    file_of[fd] = watched(path) && !strstr(path, "-shm") && is_file(fd) ? find_file(path, 1) : 0;
    pthread_mutex_unlock(&lock);
  }
  return fd;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  int fd = opened(real_open(path, flags, mode), path);
  if (fd >= 0 && (flags & O_TRUNC)) mark(fd, 0, 0);
  return fd;
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open(path, flags, mode);
}

int close(int fd) {
  if (fd >= 0 && fd < MAX_FDS) file_of[fd] = 0;
  return real_close(fd);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  off_t at = fd >= 0 && fd < MAX_FDS && file_of[fd] ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t done = real_write(fd, bytes, count);
  if (done > 0) mark(fd, at, at + done);
  return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  ssize_t done = real_pwrite(fd, bytes, count, at);
  if (done > 0) mark(fd, at, at + done);
  return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t at) { return pwrite(fd, bytes, count, at); }

int ftruncate(int fd, off_t size) {
  int result = real_ftruncate(fd, size);
  if (result == 0) mark(fd, size, size);
  return result;
}

int ftruncate64(int fd, off_t size) { return ftruncate(fd, size); }

int fsync(int fd) {
  int result = real_fsync(fd);
  if (result == 0) carry_over(fd);
  return result;
}

int fdatasync(int fd) {
  int result = real_fdatasync(fd);
  if (result == 0) carry_over(fd);
  return result;
}

int unlink(const char *path) {
  int result = real_unlink(path);
  if (result == 0 && watched(path)) {
    pthread_mutex_lock(&lock);
    forget_file(path);
    remember_change(path, NULL);
    pthread_mutex_unlock(&lock);
  }
  return result;
}

int rename(const char *from, const char *to) {
  int result = real_rename(from, to);
  if (result == 0 && watched(from) && watched(to)) {
    pthread_mutex_lock(&lock);
    forget_file(to);
    int index = find_file(from, 0);
    if (index) snprintf(files[index].path, PATH_MAX, "%s", to);
    remember_change(from, to);
    pthread_mutex_unlock(&lock);
  }
  return result;
}
