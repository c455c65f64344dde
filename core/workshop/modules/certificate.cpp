// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that includes OpenSSL.
#include "core/workshop/modules/SessionCertificate.h"

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace {
template<auto function>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};
using KeyHandle = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using CertificateHandle = std::unique_ptr<X509, Freed<X509_free>>;
using BytesHandle = std::unique_ptr<BIO, Freed<BIO_free_all>>;

QByteArray written(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool fillIn(X509 *certificate, EVP_PKEY *key, const QByteArray &address)
{
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_new());
    if (!number || BN_rand(number.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) != 1)
        return false;
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
    X509_set_version(certificate, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600); // clocks of phones
    X509_gmtime_adj(X509_getm_notAfter(certificate), 2L * 24 * 3600);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Tandem session"), -1, -1, 0);
    return X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1 && addExtension(certificate, NID_subject_alt_name, "IP:" + address)
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth") && X509_sign(certificate, key, EVP_sha256()) > 0;
}
}

SessionCertificate SessionCertificate::make(const QByteArray &address)
{
    const KeyHandle key(EVP_EC_gen("P-256"));
    const CertificateHandle certificate(X509_new());
    const BytesHandle keyText(BIO_new(BIO_s_mem()));
    const BytesHandle certificateText(BIO_new(BIO_s_mem()));
    if (!key || !certificate || !keyText || !certificateText || !fillIn(certificate.get(), key.get(), address)
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1
        || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return {};
    return {written(certificateText.get()), written(keyText.get())};
}
