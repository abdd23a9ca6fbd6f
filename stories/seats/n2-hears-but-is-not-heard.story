# All that n2 says is lost; what n1 says arrives. n1's fan fails: n2 is the one that pulls, it knows itself and hears
# n1, so the servers move as ever.
# Sentences: H1 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

messages n2 lost
----
ok

run 2m
----
ok

fan n1 1 failed
----
ok

run 119s
----
180 n1 sees fan1: fan 1 failed
180 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
180 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
180 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

expect no intents
----
ok

run 1m
----
300 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
300 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
304 srv1 is on n2, running
308 srv2 is on n2, running
312 srv3 is on n2, running
312 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
315 n1 no longer finds riskDifference
315 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
