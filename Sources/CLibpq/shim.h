// The client library of PostgreSQL, as its own headers declare it, and one question to its TLS library.
#include <libpq-fe.h>

// OpenSSL's, on which libpq stands. Only what is asked for here: its headers would bring hundreds of names.
extern void *SSL_get1_peer_certificate(const void *ssl);
extern void X509_free(void *certificate);
extern const void *X509_get0_notAfter(const void *certificate);
extern const void *X509_get0_notBefore(const void *certificate);
extern int X509_cmp_current_time(const void *time);

enum { ANVIL_CERTIFICATE_UNKNOWN, ANVIL_CERTIFICATE_VALID, ANVIL_CERTIFICATE_EXPIRED, ANVIL_CERTIFICATE_EARLY };

/// Whether the server's certificate is valid at this moment: one of the values above.
static inline int anvil_certificate_time(PGconn *connection) {
    void *ssl = PQsslStruct(connection, "OpenSSL");
    void *certificate = ssl ? SSL_get1_peer_certificate(ssl) : 0;
    if (!certificate) return ANVIL_CERTIFICATE_UNKNOWN;
    int end = X509_cmp_current_time(X509_get0_notAfter(certificate));
    int begin = X509_cmp_current_time(X509_get0_notBefore(certificate));
    X509_free(certificate);
    return end < 0 ? ANVIL_CERTIFICATE_EXPIRED : begin > 0 ? ANVIL_CERTIFICATE_EARLY : ANVIL_CERTIFICATE_VALID;
}

/// What the server tells beside the answers is not printed to our standard error.
static inline void anvil_ignore_notice(void *nothing, const char *text) { (void)nothing; (void)text; }
static inline void anvil_ignore_notices(PGconn *connection) {
    PQsetNoticeProcessor(connection, anvil_ignore_notice, 0);
}
