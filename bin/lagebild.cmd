@node "%~dp0lagebild" %*
