/**
 * Common first names of women and men in German reports, for pronouns. Written down for this project from general knowledge (CC0); names that
 * both bear (`Andrea`, `Kim`, `Sascha`) are in neither list.
 */
const WOMEN = `Adelheid Agnes Agnès Aishe Alice Aline Almut Amal Amelie Amélie Andrée Anett Anette Angelika Angelique Anja Anke Anne Annegret
Anneke Annelie Annelies Anneliese Annemarie Annette Anni Antje Ashley Astrid Aylin Ayse Aysel Ayşe Beate Beatrice Beatrix Beatriz
Belén Benazir Berit Bettina Betty Birgit Birgitte Birte Birthe Brigitte Britt Brunhilde Bärbel Camille Canan Carmen Carol Carole
Caroline Catherine Cathérine Celine Chantal Charlotte Cheryl Chloe Christel Christiane Christine Christl Cindy Claire Clarisse
Condoleezza Constance Consuelo Corinne Cornelie Cécile Céline Dagmar Danielle Deborah Delphine Denise Diane Dilan Dilek Dolores
Doreen Doris Dorit Dorle Dorothee Dorothy Dörte Dörthe Ebru Edeltraud Edith Elfi Elfriede Elif Elinor Elisabeth Elizabeth Elke
Ella Ellen Elli Elodie Elsbeth Else Emilie Emily Emine Emmanuelle Erdmute Erin Esin Estelle Esther Eunice Eve Evelyn Evelyne Evi
Faith Fatima Fatma Felicitas Florence Françoise Frauke Freya Friederike Gabi Gabriele Gaby Geneviève Gerda Gerlinde Gertraud
Gertrud Gertrude Gesine Gisela Gitte Gitti Gladys Gloria Grace Greta Gretchen Grete Grethe Gudrun Gundula Gwendolyn Gülsen Gülşen
Hanan Hanne Hannelore Harriet Hatice Hazel Heather Hedi Hedwig Heide Heidemarie Heidi Heike Helen Helene Helga Helle Henriette
Henrike Hermine Hilary Hilde Hildegard Hillary Holly Hope Hélène Ibtisam Ilse Imke Inas Ines Inge Ingeborg Ingrid Ingvild Inken
Inès Inés Irene Iris Irmgard Irmtraud Isabel Isabell Isabelle Ivy Jacqueline Jane Janet Janine Jasmin Jeanette Jeannine Jennifer
Jessica Jill Joan Josephine Joy Joyce Judith Juliane Julie Jutta Jytte Karen Karin Karoline Katharine Kathi Kathleen Kathrin Kathy
Katrin Katy Kelly Kerry Kerstin Kimberly Kirsten Kirstin Kristin Kristine Käte Käthe Laure Leonie Liesbeth Lilian Lilli Lillian
Lilly Lindsay Linn Lise Liselotte Liv Liz Lone Lore Lotte Louise Lourdes Lucy Luise Luz Lydie Lynn Mabel Madeleine Madlen Maike
Mandy Manon Maren Margaret Margarete Margarethe Margaux Margit Margot Margret Margrethe Margrit Mariam Marianne Marie Marie-Luise
Marielle Marilyn Marine Marion Marit Mary Maryam Maud Mechthild Megan Meike Melanie Meral Mercedes Mercy Mette Michelle Michèle
Milly Mireille Miriam Miryam Molly Montserrat Muriel Nadine Nadège Nancy Natalie Nathalie Nele Nelly Nesrin Nicole Nieves Nilgün
Nilüfer Noémie Océane Odile Pascale Patience Pauline Peggy Penelope Pernille Petra Phoebe Pilar Polly Prudence Pınar Rachel
Ragnhild Rahel Raquel Rebecca Regine Renate Renée Resi Ricarda Rosalind Rosario Rose Rosemarie Rosl Roswitha Ruby Ruth Sabine
Sally Sandrine Sandy Sarah Scarlett Selin Serap Sevim Sharon Sheryl Sibylle Sieglinde Sigrid Sigrun Silke Silvie Simone Siv Sofie
Solange Soledad Solveig Songül Sophie Stacey Stefanie Steffi Stephanie Susan Susann Susanne Susi Suzanne Svenja Sylvie Ségolène
Séverine Theres Therese Thérèse Tiffany Tracy Traude Traudl Traute Trude Trudi Tülay Ulrike Undine Ursel Uschi Ute Valerie Valérie
Vanessa Verena Vicky Violet Virginie Vivian Vivien Vreni Vroni Waltraud Wendy Wiebke Winnie Xenia Yasmin Yvette Yvonne Zeinab
Zeynep Zoe Édith Élisabeth Élodie Özlem`

const MEN = `Aaron Abbas Abdelaziz Abdelkarim Abdoulaye Abdul Abdullah Abel Abu Achim Adam Adel Adolf Adrian Ahmad Ahmed Ahmet Alain Alan
Albert Albrecht Aldo Alejandro Aleksandar Aleksander Alex Alexander Alexandre Alexandros Alexei Alexej Alfons Alfred Ali Alistair
Alois Amadou Amir Anas Anatol Anatoli Anatolij Anders Andre Andreas Andrej Andrew Andrij Andrzej André Angus Anton Antonio Antonis
Antony António Arjen Arkadi Armin Arne Arno Arnold Arthur Artur Aschraf Axel Ayman Barack Bart Bartholomäus Baschar Basil Bastian
Ben Benedikt Beniamino Benjamin Benno Bernard Bernd Bernhard Bertram Bill Björn Bob Bodo Bogdan Bohumil Bohuslav Bojko Boris Borut
Boubacar Brian Bruce Bruno Burkhard Carl Carles Carlo Carlos Carsten Chaled Charles Christian Christof Christoph Christophe
Christopher Claudio Claus Clemens Colin Constantin Cornelius Craig Călin Damian Daniel Danilo Dave David Dean Denis Dennis Derek
Detlef Detlev Didier Diego Dieter Dietmar Dietrich Dimitar Dimitri Dimitrij Dimitris Dirk Dmitri Dmitrij Dmytro Dominic Dominik
Donald Douglas Dragan Eberhard Eckart Eckhard Edgar Edmund Eduard Eduardo Edward Edwin Egon Ehud Elias Elmar Emanuel Emil Emilio
Emmanuel Emmerich Engelbert Enrico Enrique Eric Erich Erik Ernesto Ernst Erwin Esteban Etienne Eugen Evan Ewald Fabian Fabio
Faisal Felipe Felix Ferdinand Fernando Filip Florian Francesco Francisco Franco Francois Frank Franz François Fred Frederic
Frederik Fredrik Friedhelm Friedrich Fritz Gabor Gareth Gary Gebhard Geert Gennadi Gennadij Geoffrey Georg George Georges Georgi
Gerald Gerd Gerhard Gernot Gert Gianni Gilbert Giorgi Giorgio Giorgos Giovanni Giuseppe Goran Gordon Graham Gregor Gregory
Grzegorz Guido Guillaume Gunnar Gunter Gunther Gustav Guy Gábor Göran Götz Günter Günther Haidar Hakan Hamid Hannes Hans Hans-Jörg
Hans-Peter Hansjörg Harald Harold Harry Hartmut Hasan Hassan Heiko Heiner Heinrich Heinz Helmut Helmuth Hendrik Henning Henri
Henrik Henry Herbert Heribert Hermann Hinrich Holger Horst Hosni Howard Hubert Hugh Hugo Humberto Hussein Håkan Ibrahim Idriss
Ignacio Ignaz Igor Ilja Imad Ingo Ismail István Iulian Ivan Ivo Iwan Jack Jacob Jacques Jakob James Jan Jan-Erik Janez Janis
Jannis Janos Jaroslav Jaroslaw Jason Jassim Javier Jean-Claude Jean-Marc Jean-Pierre Jeff Jeffrey Jens Jeremy Jeroen Jerome Jerry
Jewgeni Jewgenij Jim Jimmy Joachim Jochen Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Josef
Joseph Josip Jost José João Juan Jukka Julian Julius Juri Jurij Jussuf Justin János Jörg Jörn Jürg Jürgen Karel Karim Karl
Karl-Heinz Karl-Josef Karsten Kaspar Keith Kemal Ken Kenneth Kevin Khaled Khalid Kjell Klaus Klemens Kofi Konrad Konstantin
Krzysztof Kurt Köbi Ladislav Larry Lars Laszlo Laurent Laurenz Lawrence Lech Leif Lennart Leo Leon Leonard Leonhard Leonid Leopold
Leszek Levan Lewan Lewis Lois Lorenz Lorenzo Lothar Louis Luc Lucas Ludger Ludwig Luigi Luis Lukas Lukasz Lutz László Maciej
Magnus Mahmoud Mahmud Malte Mamadou Manfred Manuel Marc Marcel Marcin Marco Marcus Marek Mariano Marijn Mario Mark Markus Martin
Marwan Mateusz Mathias Matteo Matthew Matthias Maurice Max Maxim Maximilian Mehmet Meinhard Michael Michail Michel Miguel Mihai
Mikael Mike Mikhail Mikis Milan Milo Miloslav Miloš Mirko Miro Miroslav Mirosław Mohamed Mohammad Mohammed Moritz Morten Moshe
Moussa Muammar Murat Mustafa Mykola Nabil Naser Nathan Nebojsa Neil Nenad Nicholas Nick Nico Nicolas Nicolás Niels Nigel Niklas
Nikolai Nikolaj Nikolaus Nikoloz Nikos Nils Norbert Norman Novak Nuri Olaf Olav Ole Oleg Oleksandr Oleksij Oliver Olivier Omar
Ondřej Onno Oscar Oskar Osman Ossama Oswald Otmar Ottmar Otto Ousmane Ove Pablo Panagiotis Panos Paolo Pascal Patrick Paul Pavel
Pawel Pedro Peter Petr Petro Peyton Philip Philipp Philippe Piero Pierre Piotr Pius Plamen Predrag Radek Radosław Radovan Rafael
Rainer Ralf Ralph Rami Ramon Ramzi Raphael Ratko Raul Ray Raymond Raúl Recep Reiner Reinhard Reinhold Rene René Reto Riad Ricardo
Richard Rick Robert Roberto Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Rory Rudi Rudolf Ruedi Rupert Ruslan Russell Ryan
Rüdiger Saad Said Saif Salim Salman Salvatore Sami Samir Samuel Sandro Sauli Schimon Scott Sean Sebastian Semjon Sepp Serge Sergei
Sergej Sergey Sergio Serhij Shimon Siegfried Siegmar Sigmar Sigmund Silvio Simon Slavko Slobodan Stanislaw Stefan Stefano Steffen
Stellan Sten Stephan Stephane Stephen Steve Steven Sven Sékou Søren Sławomir Tammo Taras Tareq Tarik Tariq Tayyip Ted Thaddäus
Theo Theodor Thierry Thilo Thomas Thorsten Tibor Tiemo Till Tilman Tim Timo Timothy Timur Tjark Tobias Todd Tom Tomas Tomasz Tomáš
Tony Torben Torbjörn Torsten Traian Udo Ueli Ulf Ulrich Umberto Urs Uwe Valentin Vasco Veit Victor Viktor Vincent Vincenzo Vinzenz
Viorel Vladimir Vladimír Volker Václav Wadim Wael Waldemar Walentin Waleri Walerij Walid Walter Walther Wassili Wayne Wendelin
Werner Wieland Wiesław Wilfried Wilhelm Willem Willi William Willibald Willy Wim Winfried Witali Witalij Wjatscheslaw Wladimir
Wladislaw Wladyslaw Wojciech Wolf Wolf-Dieter Wolfgang Wolfram Wolodymyr Władysław Xaver Yahya Yanis Yannick Yasser Youssef
Youssuf Yuri Yusuf Yves Zakaria Zbigniew Zdeněk Zdravko Zdzisław Ziad Zlatko Zoltán Zoran Zurab Łukasz Željko`

/** Names of both, and those of men that end as most of women do. */
const EITHER_OR_MEN =
  /^(?:Andrea|Luca|Sascha|Sasha|Nikita|Ilja|Ilya|Joshua|Elia|Noah|Mustafa|Costa|Micha|Misha|Mischa|Kolja|Wanja|Ezra|Akira|Aljoscha|Jona|Jonah|Barnaba|Geza|Géza|Bela|Béla|Zsa|Isa|Musa|Moussa|Abdullah|Mahatma|Ibrahima|Ivica|Nikola|Luka|Jukka|Pekka|Mika|Juha|Ilkka|Hamza|Taha|Yahya|Zakaria|Mustapha|Reza|Resa|Riza|Atilla|Attila|Gyula|Danila|Wasja|Petja|Serjoscha)$/u

const SEX: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...WOMEN.split(/\s+/u).map((name) => [name, 'f'] as const),
  ...MEN.split(/\s+/u).map((name) => [name, 'm'] as const),
])

/** Whether a first name is a woman's or a man's; `null` where it may be either or is not known. Most in `-a` are women's. */
export function sexOfFirstName(name: string): 'f' | 'm' | null {
  const known = SEX.get(name) ?? (name.includes('-') ? SEX.get(name.slice(0, name.indexOf('-'))) : undefined)
  if (known !== undefined) return known
  return /\p{Ll}{2}a$/u.test(name) && !EITHER_OR_MEN.test(name) ? 'f' : null
}
