# n1 is the source of a running resync when mains fails. It is the one that is kept, and it runs on until its battery
# comes to its end. (P13, kept node)

site pair

storage n1 sync-source
storage n2 sync-target

run 60s

mains off

run 5m

expect n1 on

expect srv1 on n1
