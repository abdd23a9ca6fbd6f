# "Servers were moved to and fro while all went down." Both nodes stop for want of power. No server is moved to the
# other node on the way down; each is stopped where it runs.
# Sentences: P4 at, S4.order at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

servers srv4 on n2 4GiB
----
0 srv4 is on n2, running

ups ups1 runtime 380s
----
ok

ups ups2 runtime 380s
----
ok

mains off
----
ok

run 5m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning power.n1.runtime: The batteries of n1 last 190 s when full; 375 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 190 s when full; 375 s are wanted: they are too small for its servers.
10 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
10 n1 alert critical engine.P4.stopServers.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv4 stops.
10 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
10 n2 P4 stops srv4 on n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv4 stops.
40 srv1 is off
40 srv2 is off
40 srv3 is off
40 srv4 is off
40 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
40 n2 has done P4.stopServers.n2: srv4 stopped
40 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
40 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n2 leaves the cluster and powers off.
40 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
40 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n2 leaves the cluster and powers off.
40 n1 alert over engine.P4.stopServers.n1
40 n1 alert over engine.P4.stopServers.n2
70 n1 is on, not a member
70 n2 is on, not a member
85 n1 no longer finds pairWithoutPower of pair
85 n1 no longer finds noPower
85 n1 no longer finds noPower of n2
85 n1 alert over engine.P4.withdraw.n1
85 n1 alert over engine.P4.withdraw.n2
85 n1 alert over power.n1.runtime
85 n1 alert over power.n2.runtime
100 n1 is off, not a member
100 n2 is off, not a member
100 n1 has done P4.withdraw.n1: n1 is off, reason power
100 n2 has done P4.withdraw.n2: n2 is off, reason power
105 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
105 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
105 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
105 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect srv1 off
----
ok

expect srv4 off
----
ok

expect n1 off
----
ok

expect n2 off
----
ok
