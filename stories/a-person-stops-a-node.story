# A person stops n1. Its servers go to n2 first. Nobody may start it again but a person (R2).

site pair

run 60s

stop n1 by user

run 10m

expect n1 off

expect srv1 on n2

expect no intents
