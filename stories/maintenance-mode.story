# n1 is in maintenance while its fan fails: it is recorded and told, nothing is moved. When maintenance ends the hold
# begins anew. (S6)

site pair

maintenance n1 on

fan n1 2 failed

run 10m

expect no intents

maintenance n1 off

run 119s

expect no intents

run 30s

expect srv1 on n2
