# s1 dies, and later the link between n1 and s2 is cut: the nodes hear each other through the cluster, and go on as before.
# A failed fan still moves servers. (S11)
# Sentences: S11 at

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

crash s1
----
60 s1 is off, not a member

cut n1 s2
----
ok

run 60s
----
75 n1 alert warning host.n2.silent: Nothing is heard of n2: what is known of it is too old to act on.
75 n1 alert warning host.s1.silent: Nothing is heard of s1: what is known of it is too old to act on.
75 n1 alert warning host.s2.silent: Nothing is heard of s2: what is known of it is too old to act on.
75 n2 alert warning host.n1.silent: Nothing is heard of n1: what is known of it is too old to act on.
95 n1 alert warning bmc.n1.silent: The BMC of n1 does not answer: whether n1 is on is not known from it, so nothing is booted or turned off on its word.
95 n1 alert warning bmc.n2.silent: The BMC of n2 does not answer: whether n2 is on is not known from it, so nothing is booted or turned off on its word.

fan n1 2 failed
----
ok

run 3m
----
120 n1 sees fan2: fan 2 failed
120 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
120 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
120 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
240 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
245 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
249 srv1 is on n2, running
253 srv2 is on n2, running
257 srv3 is on n2, running
257 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
260 n1 no longer finds riskDifference
260 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
