# The same batteries (187 s alone). srv2 needs 60 s to stop and only then may srv1 stop in 30 s: the chain makes the
# need 262.5 s, so n1 stops at once although each server by itself would fit.
# Sentences: need.chain at, P4 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv2 after srv1
----
ok

server srv2 stop-time 60s
----
ok

ups ups1 runtime 400s
----
ok

ups ups2 runtime 400s
----
ok

run 60s
----
0 n1 alert warning power.n1.runtime: The batteries of n1 last 200 s when full; 525 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 200 s when full; 300 s are wanted: they are too small for its servers.

mains off
----
ok

run 5m
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 263 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 200 s is under the 263 s that it needs to stop safely (ups1 alone carries all for 200 s): srv2, srv1 and srv3 stop.
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
60 n1 P4 stops srv2 srv1 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 200 s is under the 263 s that it needs to stop safely (ups1 alone carries all for 200 s): srv2, srv1 and srv3 stop.
90 srv3 is off
120 srv2 is off
150 srv1 is off
150 n1 has done P4.stopServers.n1: srv2, srv1, srv3 stopped
150 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
150 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
150 n1 alert over engine.P4.stopServers.n1
165 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
165 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
180 n1 is on, not a member
180 n1 no longer finds pairWithoutPower of pair
180 n1 no longer finds noPower
180 n1 alert over engine.P4.withdraw.n1
180 n1 alert over power.n1.runtime
195 n2 is on, not a member
210 n1 is off, not a member
210 n1 has done P4.withdraw.n1: n1 is off, reason power
210 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
210 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
210 n1 no longer finds noPower of n2
210 n1 alert over engine.P4.withdraw.n2
210 n1 alert over power.n2.runtime
225 n2 is off, not a member
225 n2 has done P4.withdraw.n2: n2 is off, reason power
225 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
225 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok
