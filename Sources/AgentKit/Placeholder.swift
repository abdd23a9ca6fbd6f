import Facts
import Subprocess
