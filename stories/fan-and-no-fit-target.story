# n1's fan fails, but n2 cannot take the servers: its storage is out of date. No move, and the alert says which condition
# forbids it. (H6)

site pair

storage n2 outdated

run 60s

fan n1 2 failed

run 5m

expect no intents

storage both ok

run 5m

expect srv1 on n2
