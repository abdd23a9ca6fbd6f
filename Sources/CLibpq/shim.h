// The client library of PostgreSQL, as its own headers declare it.
#include <libpq-fe.h>
