# srv3 is not essential, and neither is srv2; but srv1 needs srv2, which makes it essential. After 120 s without power
# srv3 stops. Mains returns: after 300 s srv3 starts again. (P10)

site pair

server srv2 non-essential

server srv3 non-essential

server srv1 after srv2

run 60s

mains off

run 120s

run 60s

expect srv3 off

expect srv2 on n1

mains on

run 299s

expect srv3 off

run 30s

expect srv3 on n1
