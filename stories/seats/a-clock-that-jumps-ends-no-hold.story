# n1's fan has been broken for 60 s when n1's clock jumps ahead by ten minutes. That completes nothing:
# the servers move 120 s after the fan failed by steady time.
# Sentences: hold.clock at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n1 1 failed
----
ok

run 60s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

clock n1 +10m
----
ok

run 59s
----
60 n1 alert notice clock.n1.jump: The wall clock of n1 was set forwards by 600 s. Anvil's own clock goes on steadily; check the time server.

expect no intents
----
ok

run 30s
----
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1

run 1m
----
ok

expect srv1 on n2
----
ok
