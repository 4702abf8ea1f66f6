/**
 * Misspellings that are no word of their own, nor a name, each with the word that was meant. A whole dictionary would
 * find more, and every product name with it.
 */
const PAIRS = `
abscence absence|acceptible acceptable|accesible accessible|accidently accidentally|accomodate accommodate
accross across|acheive achieve|acheived achieved|acknowlege acknowledge|acount account|acounts accounts
activites activities|acutal actual|acutally actually|additionaly additionally|additonal additional
addtional additional|aditional additional|adminstrative administrative|adminstrator administrator|adress address
adresses addresses|agains against|aggreement agreement|agreemnt agreement|allready already|alot a lot
alphabeticaly alphabetically|alread already|alredy already|alternativly alternatively|ammount amount|ammounts amounts
amout amount|anonymus anonymous|anual annual|aplication application|appication application|applicaiton application
appointement appointment|apppear appear|appplication application|appropiate appropriate|approriate appropriate
aquire acquire|aquired acquired|arguement argument|arguements arguments|arragement arrangement|artical article
asigned assigned|asignee assignee|asociated associated|assigment assignment|assignement assignment
assocation association|assoicated associated|atribute attribute|atributes attributes|attachement attachment
attachements attachments|attachemnt attachment|attibute attribute|attibutes attributes|attribtue attribute
authenication authentication|authenticaton authentication|authentification authentication|authetication authentication
authorisaton authorisation|authorizaton authorization|automaticaly automatically|automaticly automatically
autorization authorization|avaiable available|availabe available|availabilty availability|availble available
avalable available|avaliable available|avilable available|bacause because|backgroud background|becasue because
becuase because|beetween between|befor before|begining beginning|beleive believe|betwen between|billling billing
boolan boolean|busines business|bussiness business|calcualte calculate|calender calendar|calenders calendars
calulate calculate|catagories categories|catagory category|cateogry category|catergory category|certifcate certificate
certificat certificate|challange challenge|chaneg change|charachter character|charachters characters
characther character|charcter character|charcters characters|chosing choosing|cilent client|colection collection
collecton collection|collumn column|collumns columns|comision commission|comming coming|commited committed
commnet comment|compaign campaign|comparision comparison|compatability compatibility|compatable compatible
completly completely|compoment component|componenet component|comunication communication|conatct contact
conatins contains|concatination concatenation|condtion condition|condtions conditions|conection connection
conenction connection|confguration configuration|configration configuration|configuraiton configuration
confirmaton confirmation|connecton connection|connnection connection|consistant consistent|constains contains
containg containing|contian contain|contians contains|convertion conversion|corespond correspond
coresponding corresponding|correponding corresponding|correspoding corresponding|corresponing corresponding
coutries countries|coutry country|creaed created|creaete create|creatd created|createed created|creationg creation
creats creates|credentails credentials|credentals credentials|creditial credential|creditials credentials
critera criteria|criterias criteria|curency currency|curent current|curently currently|currecy currency
currenly currently|custmer customer|customter customer|cutomer customer|dafault default|databse database
deault default|decription description|defalut default|defaut default|definately definitely|definiton definition
defintion definition|defualt default|delimeter delimiter|delimiated delimited|deliverd delivered|delivey delivery
deparment department|departement department|deprecrated deprecated|deprected deprecated|desciption description
descriptin description|descriptoin description|descripton description|descritpion description|descrption description
desription description|destiantion destination|detailes details|detals details|determin determine|detials details
develope develop|developement development|differnt different|diffrent different|direcotry directory|directoy directory
disabeld disabled|discription description|dispaly display|disply display|docuement document|docuemnt document
documant document|documentaion documentation|documnet document|donwload download|dowload download|downlaod download
downlod download|duraton duration|efficent efficient|elment element|emial email|emploee employee|emplyee employee
enviornment environment|enviroment environment|enviroments environments|environemnt environment|equivalant equivalent
equivelant equivalent|erorr error|errror error|estimeted estimated|examle example|exampel example|excecute execute
excecuted executed|excecution execution|exectue execute|exising existing|exisiting existing|existance existence
exmaple example|expiraton expiration|explict explicit|expriation expiration|exprie expire|exsist exist
exsisting existing|extention extension|extentions extensions|exteral external|facilites facilities|feild field
feilds fields|filds fields|filterd filtered|finaly finally|fitler filter|fliter filter|followng following
follwing following|folow follow|folowing following|foramt format|formated formatted|formating formatting
freqency frequency|frequecy frequency|fucntion function|funcionality functionality|functionnality functionality
funtion function|futher further|garantee guarantee|gaurantee guarantee|genearte generate|genereate generate
genrated generated|gernerate generate|guarentee guarantee|heigth height|heirarchy hierarchy|hierachy hierarchy
hierarhcy hierarchy|hightlight highlight|idenifier identifier|identfier identifier|identifer identifier
identifers identifiers|identifiter identifier|identifiy identify|idetifier identifier|imediately immediately
imformation information|immediatly immediately|implemention implementation|improt import|incldue include
includs includes|inclued include|incude include|inculde include|indentifier identifier|indentifiers identifiers
independant independent|indicats indicates|indiciates indicates|indicies indices|infomation information
informations information|informaton information|informtion information|infromation information|inital initial
initalize initialize|insatnce instance|instace instance|instaed instead|insted instead|intance instance
inteface interface|integraton integration|interger integer|intergration integration|intervall interval|intial initial
invalide invalid|invioce invoice|invlaid invalid|invoce invoice|invocie invoice|invoise invoice|iteam item|itmes items
langauge language|languaje language|lanugage language|lastest latest|legnth length|lengh length|lenght length
libarary library|libary library|limted limited|liscense license|locaiton location|loction location
maintainance maintenance|maintenence maintenance|managemnt management|managment management|manangement management
manditory mandatory|mandotory mandatory|maximium maximum|maximun maximum|maxium maximum|meassage message
mesage message|mesages messages|messge message|messsage message|milisecond millisecond|miliseconds milliseconds
minimun minimum|minium minimum|minumum minimum|modfied modified|modifcation modification|modifed modified
muliple multiple|mulitple multiple|multple multiple|mutiple multiple|neccesary necessary|neccessary necessary
necesary necessary|notifcation notification|notifiation notification|notificaton notification|nubmer number
numbr number|obejct object|objcet object|occurance occurrence|occured occurred|occurence occurrence|occuring occurring
ocurred occurred|offical official|ommit omit|ommited omitted|opeartion operation|operaton operation|opertion operation
oportunity opportunity|opportunty opportunity|opration operation|optinal optional|optionnal optional|optoinal optional
organiation organization|organistion organisation|organizaton organization|orginal original|orginally originally
orgnization organization|overide override|overriden overridden|paramater parameter|paramaters parameters
parameteres parameters|parametes parameters|parametr parameter|paramter parameter|paramters parameters
parmeter parameter|parmeters parameters|partcipant participant|particpant participant|particpants participants
passowrd password|passsword password|passwrod password|payement payment|paymet payment|paymnet payment|perfom perform
performace performance|permision permission|permisions permissions|permisson permission|permissons permissions
persistant persistent|phisical physical|poistion position|porject project|posibility possibility|posible possible
possbile possible|postion position|preceeding preceding|prefered preferred|preferrence preference|previos previous
previus previous|priviledge privilege|priviledges privileges|proccess process|procesed processed|processs process
processsing processing|producation production|profesional professional|progess progress
programatically programmatically|projcet project|properites properties|propertes properties|propery property
propeties properties|proprety property|protocal protocol|provded provided|providor provider|pubilsh publish
publically publicly|puchase purchase|purchse purchase|quanity quantity|quantiy quantity|querry query
questionaire questionnaire|quey query|qunatity quantity|reccomended recommended|receieve receive|recepient recipient
recepients recipients|reciept receipt|recieve receive|recieved received|reciever receiver|recieves receives
recieving receiving|recipent recipient|recipents recipients|recomend recommend|recomended recommended|recrod record
recrods records|recurence recurrence|recurr recur|recurrance recurrence|referance reference|referece reference
refered referred|refernce reference|reffered referred|refrence reference|refrences references|regiser register
registeration registration|registraton registration|relatd related|relationhip relationship|relavant relevant
relevent relevant|remaing remaining|removd removed|reponse response|reponses responses|repositry repository
represantation representation|represnts represents|reprsents represents|repsonse response|reqeust request
reqired required|reqiured required|requeired required|requets request|requierd required|requird required
requred required|requrest request|requries requires|requst request|reslut result|resluts results|resorce resource
resoruce resource|resouce resource|resouces resources|responce response|responces responses|respone response
responsability responsibility|responsable responsible|restrcited restricted|resut result|resutls results
retreive retrieve|retreived retrieved|retreives retrieves|retreiving retrieving|retrieveing retrieving
retrive retrieve|retrived retrieved|retrives retrieves|retriving retrieving|retrun return|retruns returns
retunr return|retuns returns|retured returned|returnes returns|reuqest request|reuqired required|reutrn return
reveiw review|runing running|scedule schedule|schdule schedule|schedual schedule|scheduele schedule|seach search
searchs searches|secific specific|secton section|secuirty security|securtiy security|selction selection
seleced selected|seletced selected|sentance sentence|seperate separate|seperated separated|seperately separately
seperator separator|seperators separators|sequense sequence|serach search|serivce service|servce service
severals several|shiping shipping|shippment shipment|shoud should|shoudl should|signatue signature|signiture signature
similiar similar|simultanous simultaneous|specfied specified|speciefied specified|specifc specific
specifcation specification|specifed specified|specificed specified|specifid specified|specififed specified
specifiy specify|speficied specified|statment statement|statments statements|statsu status|staus status|stauts status
stirng string|strng string|subcription subscription|subsciption subscription|subscribtion subscription
subscripton subscription|subscritpion subscription|substract subtract|succes success|succesful successful
succesfull successful|succesfully successfully|successfull successful|successfuly successfully|suceeded succeeded
sucesfully successfully|sucess success|sucessful successful|sucessfully successfully|sufficent sufficient
suport support|suported supported|supportd supported|suppport support|suspendend suspended|systme system|sytem system
teh the|tempalte template|temperture temperature|templete template|temporarly temporarily|tenent tenant|thier their
threashold threshold|threshhold threshold|throught through|timestap timestamp|timstamp timestamp|tirgger trigger
tranlsation translation|transacton transaction|transaltion translation|transation transaction|transcation transaction
transfered transferred|transfering transferring|trasaction transaction|triger trigger|trigers triggers
triggerd triggered|truely truly|udpate update|udpated updated|uniqe unique|uniquly uniquely|uniuqe unique
unknwon unknown|unkown unknown|unqiue unique|unsubcribe unsubscribe|untill until|upadte update|upadted updated
upate update|updaed updated|updat update|uplaod upload|uplod upload|usally usually|usefull useful|useing using
vaild valid|valdiation validation|validaton validation|valididty validity|valiue value|varaible variable
variabel variable|varible variable|vaule value|vaules values|veiw view|verfication verification
verificaton verification|verison version|versoin version|visable visible|visibilty visibility|vlaue value
warnning warning|webiste website|wether whether|whcih which|wheter whether|wich which|widht width|wiht with
withing within|worflow workflow|workfow workflow|workspce workspace|worskpace workspace|writting writing|yeild yield
`;

const meant = new Map<string, string>();
for (const pair of PAIRS.trim().split(/[|\n]/)) {
  const at = pair.indexOf(' ');
  meant.set(pair.slice(0, at), pair.slice(at + 1));
}

const SHORTEST = Math.min(...[...meant.keys()].map((word) => word.length));
const WORD = /[a-zA-Z]+/g;

/** A misspelt word of a text and the one that was meant, in the case of the text. */
export interface Misspelling {
  readonly word: string;
  readonly right: string;
  /** 0-based UTF-16 offset in the text. */
  readonly at: number;
}

/** The misspellings in a text. Words with capitals inside are names, as are those between dots, slashes and underlines. */
export function* misspellingsIn(text: string): Iterable<Misspelling> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length < SHORTEST) continue;
    const right = meant.get(word) ?? capitalised(word);
    if (right !== undefined && isAlone(text, index, index + word.length))
      yield { word, right, at: index };
  }
}

function capitalised(word: string): string | undefined {
  const first = word.charCodeAt(0);
  if (first > CAPITAL_Z) return undefined;
  const right = meant.get(word.charAt(0).toLowerCase() + word.slice(1));
  return right && right.charAt(0).toUpperCase() + right.slice(1);
}
const CAPITAL_Z = 90;

const PART_OF_NAME = /[\p{L}\p{N}_/\\@#&=$%{}<>-]/u;

function isAlone(text: string, start: number, end: number): boolean {
  if (PART_OF_NAME.test(text.charAt(start - 1)) || text[start - 1] === '.') return false;
  if (PART_OF_NAME.test(text.charAt(end))) return false;
  // A dot behind a word ends a sentence, or joins it to the rest of a name.
  return text[end] !== '.' || !/[\p{L}\p{N}]/u.test(text.charAt(end + 1));
}
