/* Stands in front of SQLite (LD_PRELOAD) and counts what a process asks of it, into the file named by ANVIL_BENCH_COUNT:
   three 64-bit numbers: statements run, rows inserted, changed or deleted, and transactions that wrote.

   A statement is counted when it is stepped for the first time after a reset, whoever asks for it. Rows are what SQLite itself
   says (sqlite3_total_changes), so that no table and no trigger is missed. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
extern int sqlite3_stmt_busy(sqlite3_stmt *);
extern int sqlite3_total_changes(sqlite3 *);
extern int sqlite3_get_autocommit(sqlite3 *);
extern sqlite3 *sqlite3_db_handle(sqlite3_stmt *);

enum { connections = 64, row_limit = 1 << 20 };
struct counts { _Atomic int64_t statements, rows, writes; };

static struct counts *counts;
static struct { _Atomic(sqlite3 *) handle; _Atomic int before, committed; } known[connections];

__attribute__((constructor)) static void open_counts(void) {
    const char *path = getenv("ANVIL_BENCH_COUNT");
    if (!path) return;
    int file = open(path, O_RDWR | O_CREAT, 0600);
    if (file < 0 || ftruncate(file, sizeof(struct counts)) != 0) return;
    void *map = mmap(NULL, sizeof(struct counts), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (map != MAP_FAILED) counts = map;
    close(file);
}

/* Adds what a connection changed since it was last looked at. */
static void count_rows(sqlite3 *handle) {
    for (int i = 0; i < connections; i++) {
        sqlite3 *none = NULL;
        if (known[i].handle != handle && !atomic_compare_exchange_strong(&known[i].handle, &none, handle)) continue;
        int total = sqlite3_total_changes(handle);
        if (total > known[i].before && total - known[i].before < row_limit) counts->rows += total - known[i].before;
        known[i].before = total;
        if (sqlite3_get_autocommit(handle) && total != known[i].committed) {
            counts->writes++;
            known[i].committed = total;
        }
        return;
    }
}

int sqlite3_step(sqlite3_stmt *statement) {
    static int (*real)(sqlite3_stmt *);
    if (!real) real = (int (*)(sqlite3_stmt *))dlsym(RTLD_NEXT, "sqlite3_step");
    if (!counts || !statement) return real(statement);
    if (!sqlite3_stmt_busy(statement)) counts->statements++;
    sqlite3 *handle = sqlite3_db_handle(statement);
    int result = real(statement);
    count_rows(handle);
    return result;
}

int sqlite3_exec(sqlite3 *handle, const char *sql, int (*each)(void *, int, char **, char **), void *context, char **message) {
    static int (*real)(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);
    if (!real)
        real = (int (*)(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **))dlsym(RTLD_NEXT, "sqlite3_exec");
    if (counts) counts->statements++;
    int result = real(handle, sql, each, context, message);
    if (counts) count_rows(handle);
    return result;
}
