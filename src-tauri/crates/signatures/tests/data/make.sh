#!/bin/sh
# Makes the PKCS#12 files of the identity tests with OpenSSL 3: run here, commit what comes out.
# Keys of nobody, for nothing but these tests; twenty years from the day they are made.
set -eu
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
subject='/C=LV/O=Testa iestāde/CN='
password='pass:parole-ā'
days='-days 7300'

openssl req -x509 -utf8 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes $days \
    -keyout "$work/ca.key" -out ca.pem -subj "${subject}Testa sertifikāti" \
    -addext keyUsage=critical,keyCertSign

# certify NAME, after its key was made
certify() {
    openssl req -new -utf8 -key "$work/$1.key" -subj "${subject}Testa parakstītājs" -out "$work/$1.csr"
    printf 'keyUsage=critical,digitalSignature,nonRepudiation\nbasicConstraints=critical,CA:FALSE\n' >"$work/ext"
    openssl x509 -req -in "$work/$1.csr" -CA ca.pem -CAkey "$work/ca.key" -CAcreateserial \
        -CAserial "$work/serial" $days -extfile "$work/ext" -out "$work/$1.pem"
}

openssl genrsa -out "$work/rsa.key" 2048 && certify rsa
openssl genrsa -out "$work/small.key" 1024 && certify small
openssl ecparam -genkey -name prime256v1 -noout -out "$work/p256.key" && certify p256
openssl ecparam -genkey -name secp384r1 -noout -out "$work/p384.key" && certify p384

pack() {
    name=$1 out=$2
    shift 2
    openssl pkcs12 -export -inkey "$work/$name.key" -in "$work/$name.pem" -certfile ca.pem \
        -passout "$password" -out "$out" "$@"
}
pack rsa rsa-modern.p12
pack rsa rsa-legacy.p12 -legacy
pack p256 p256-modern.p12
pack p384 p384.p12
pack small rsa1024.p12
openssl pkcs12 -export -nokeys -in "$work/p256.pem" -passout "$password" -out no-key.p12
openssl pkcs12 -export -nocerts -inkey "$work/p256.key" -passout "$password" -out no-certificate.p12
